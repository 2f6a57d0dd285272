#include "app/desktop/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

#include "tests/support/test.h"

namespace netloom::app {

namespace {

QByteArray german_words() {
  QFile file(QStringLiteral(":/translations/netloom_de.qm"));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class LanguageTest : public QObject {
  Q_OBJECT

 private slots:
  void cleanup();
  void a_whole_file_speaks();
  void a_file_that_is_cut_off_leaves_english();
  void no_file_leaves_english();

 private:
  void take(const QByteArray& words);
  static bool speaks_english();

  QTemporaryDir folder_;
};

void LanguageTest::cleanup() {
  for (QTranslator* one : qApp->findChildren<QTranslator*>()) delete one;
  QLocale::setDefault(QLocale::c());
}

void LanguageTest::take(const QByteArray& words) {
  cleanup();
  QFile file(folder_.filePath(QStringLiteral("netloom_de.qm")));
  QVERIFY(file.open(QIODevice::WriteOnly) && file.write(words) == words.size());
  file.close();
  apply_language(*qApp, QStringLiteral("de"), folder_.path());
}

bool LanguageTest::speaks_english() {
  return QLocale().language() == QLocale::English && QObject::tr("yesterday") == "yesterday" &&
         QCoreApplication::translate("engine", "Dense") == "Dense";
}

void LanguageTest::a_whole_file_speaks() {
  take(german_words());
  QCOMPARE(QLocale().language(), QLocale::German);
  QCOMPARE(QObject::tr("yesterday"), QString("gestern"));
  QCOMPARE(QObject::tr("no such text"), QString("no such text"));
}

void LanguageTest::a_file_that_is_cut_off_leaves_english() {
  const QByteArray words = german_words();
  QVERIFY(words.size() > 1000);
  constexpr qsizetype plural_rules = 7;  // Without which the rest is whole, as that of Chinese is.
  for (qsizetype size = 0; size < 64; ++size) {
    take(words.first(size));
    QVERIFY2(speaks_english(), qPrintable(QString::number(size)));
  }
  for (qsizetype size = 64; size < words.size() - plural_rules; size += words.size() / 97) {
    take(words.first(size));
    QVERIFY2(speaks_english(), qPrintable(QString::number(size)));
  }
  for (qsizetype missing = 1; missing < plural_rules; ++missing) {
    take(words.chopped(missing));
    QVERIFY2(speaks_english(), qPrintable(QString::number(-missing)));
  }
  take(QByteArray(words).replace(100, 100, QByteArray(100, '\x7f')));  // Must not crash.
}

void LanguageTest::no_file_leaves_english() {
  apply_language(*qApp, QStringLiteral("de"), folder_.filePath(QStringLiteral("none")));
  QVERIFY(speaks_english());
  apply_language(*qApp, QStringLiteral("xx"));
  QVERIFY(speaks_english());
}

NETLOOM_TEST(LanguageTest)

}  // namespace netloom::app

#include "language_test.moc"
