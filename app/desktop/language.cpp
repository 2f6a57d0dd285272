#include "app/desktop/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace netloom::app {

namespace {

const QString setting = QStringLiteral("window/language");
const QString folder = QStringLiteral(":/translations");

/// Installs the file of `locale` that `stem` begins, where `path` has one.
void install(QCoreApplication& application, const QLocale& locale, const QString& stem,
             const QString& path) {
  auto* translator = new QTranslator(&application);
  if (translator->load(locale, stem, QStringLiteral("_"), path)) {
    QCoreApplication::installTranslator(translator);
  } else {
    delete translator;
  }
}

}  // namespace

QStringList languages() {
  QStringList all{QStringLiteral("en")};
  for (const QString& file : QDir(folder).entryList({QStringLiteral("netloom_*.qm")}))
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
  const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
  const bool spoken = languages().contains(QLocale::languageToCode(wanted.language()));
  const QLocale locale = spoken ? wanted : QLocale(QLocale::English);
  QLocale::setDefault(locale);
  if (locale.language() == QLocale::English) return;
  // What Qt itself says, as in its file dialog, is a package of the system.
  install(application, locale, QStringLiteral("qtbase"),
          QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install(application, locale, QStringLiteral("netloom"), folder);
}

}  // namespace netloom::app
