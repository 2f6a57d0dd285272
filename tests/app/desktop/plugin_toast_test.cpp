#include "app/desktop/plugin_toast.h"

#include <QtTest>

#include "editor/theme/netloom_style.h"
#include "tests/support/test.h"

namespace netloom::app {

namespace {

std::vector<PluginProblem> problems(int count) {
  std::vector<PluginProblem> all;
  for (int i = 1; i <= count; ++i) {
    all.push_back({"/home/ada/netloom/plugins/plugin" + std::to_string(i) + ".so",
                   phrase("It adds a {0} '{1}', but there is one already. Give the plugin's {0} "
                          "another name.",
                          phrase("format"), std::string("onnx"))});
  }
  return all;
}

}  // namespace

class PluginToastTest : public QObject {
  Q_OBJECT
 private slots:
  void every_plugin_is_named_or_counted_data();
  void every_plugin_is_named_or_counted();
  void many_fit_into_a_small_window();
};

void PluginToastTest::every_plugin_is_named_or_counted_data() {
  QTest::addColumn<int>("count");
  QTest::addColumn<QString>("title");
  QTest::addColumn<int>("named");
  QTest::addColumn<QString>("more");
  QTest::newRow("one") << 1 << "A plugin was left out" << 1 << "";
  QTest::newRow("four") << 4 << "4 plugins were left out" << 4 << "";
  QTest::newRow("nine") << 9 << "9 plugins were left out" << 4
                        << "5 more: `loom help` in a terminal names all of them.";
}

void PluginToastTest::every_plugin_is_named_or_counted() {
  QFETCH(int, count);
  QFETCH(QString, title);
  QFETCH(int, named);
  QFETCH(QString, more);
  const editor::ToastMessage message = plugin_toast(problems(count));
  QCOMPARE(message.title, title);
  QCOMPARE(message.sign, editor::Sign::problem);
  const QStringList lines = message.text.split('\n');
  QCOMPARE(lines.size(), named + (more.isEmpty() ? 0 : 1));
  for (int i = 1; i <= named; ++i) {
    const QString start =
        QString("**/home/ada/netloom/plugins/plugin%1.so**: It adds a format").arg(i);
    QVERIFY2(lines[i - 1].startsWith(start), qPrintable(lines[i - 1]));
  }
  if (!more.isEmpty()) QCOMPARE(lines.last(), more);
}

void PluginToastTest::many_fit_into_a_small_window() {
  editor::ThemeSource source;
  editor::install_theme(*qApp, source);
  const editor::Toast toast(source, plugin_toast(problems(50)));
  QVERIFY2(toast.height() < 480, qPrintable(QString::number(toast.height())));
}

NETLOOM_TEST(PluginToastTest)

}  // namespace netloom::app

#include "plugin_toast_test.moc"
