#include "app/desktop/language.h"

#include <memory>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>
#include <QtEndian>

namespace netloom::app {

namespace {

const QString setting = QStringLiteral("window/language");
const QString own_folder = QStringLiteral(":/translations");

/// Whether a translation file has all of its sections, each a tag, a size and so many bytes; Qt
/// takes one that ends between two of them.
bool is_whole(const QString& path) {
  constexpr qsizetype signature = 16;
  constexpr char messages = '\x69';  // Behind them come plural rules, in some languages.
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return false;
  const QByteArray all = file.readAll();
  bool found = false;
  qsizetype at = signature;
  while (at + 5 <= all.size()) {
    found = found || all[at] == messages;
    at += 5 + static_cast<qsizetype>(qFromBigEndian<quint32>(all.constData() + at + 1));
  }
  return at == all.size() && found;
}

/// Installs the file of `locale` that `stem` begins; false where `path` has none that is whole.
bool install(QCoreApplication& application, const QLocale& locale, const QString& stem,
             const QString& path) {
  auto translator = std::make_unique<QTranslator>();
  if (!translator->load(locale, stem, QStringLiteral("_"), path)) return false;
  if (!is_whole(translator->filePath())) return false;
  QTranslator* installed = translator.release();
  installed->setParent(&application);
  return QCoreApplication::installTranslator(installed);
}

}  // namespace

QStringList languages() {
  QStringList all{QStringLiteral("en")};
  for (const QString& file : QDir(own_folder).entryList({QStringLiteral("netloom_*.qm")}))
    all << file.mid(8).chopped(3);
  return all;
}

QString name_of_language(const QString& language) {
  const QString name = QLocale(language).nativeLanguageName();
  // "American English" is what Qt calls the language of no particular country.
  return language == QStringLiteral("en") ? QStringLiteral("English") : name;
}

QString kept_language() {
  const QString kept = QSettings().value(setting).toString();
  return languages().contains(kept) ? kept : QString();
}

void keep_language(const QString& language) {
  QSettings().setValue(setting, language);
}

void apply_language(QCoreApplication& application, const QString& language) {
  apply_language(application, language, own_folder);
}

void apply_language(QCoreApplication& application, const QString& language, const QString& folder) {
  const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
  const bool spoken = languages().contains(QLocale::languageToCode(wanted.language()));
  const QLocale english(QLocale::English);
  QLocale::setDefault(english);
  if (!spoken || wanted.language() == QLocale::English) return;
  if (!install(application, wanted, QStringLiteral("netloom"), folder)) return;
  QLocale::setDefault(wanted);
  // What Qt itself says, as in its file dialog, is a package of the system.
  install(application, wanted, QStringLiteral("qtbase"),
          QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

}  // namespace netloom::app
