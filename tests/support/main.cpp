// Runs every test class of the binary, or those named first on the command line; further arguments
// go to Qt Test.
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>

#include <QCoreApplication>
#include <QtTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
using TestApplication = QApplication;
#else
using TestApplication = QCoreApplication;
#endif

#include "tests/support/test.h"

namespace netloom {
std::vector<TestClass>& test_classes() {
  static std::vector<TestClass> classes;
  return classes;
}
}  // namespace netloom

namespace {

/// Qt 6.4 leaves its handlers of these signals behind after a class, and in the next takes them for
/// those of the program: a crash there would be told without end, and nothing but a kill end it.
void forget_signal_handlers() {
  for (const int fatal :
       {SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGPIPE, SIGTERM}) {
    std::signal(fatal, SIG_DFL);
  }
}

/// Functions of `test` that Qt Test takes for the rows of another, which is not there: it would
/// leave them out without a word.
int report_rows_of_nothing(const QObject& test) {
  const QMetaObject& type = *test.metaObject();
  int found = 0;
  for (int i = type.methodOffset(); i < type.methodCount(); ++i) {
    const QByteArray name = type.method(i).name();
    if (!name.endsWith("_data") || type.indexOfMethod(name.chopped(5) + "()") >= 0) continue;
    std::fprintf(stderr, "%s::%s would never run: give it a name that does not end in _data.\n",
                 type.className(), name.constData());
    ++found;
  }
  return found;
}

}  // namespace

int main(int argc, char** argv) {
  // Results must not depend on what was the faster kernel at some moment.
  if (!qEnvironmentVariableIsSet("NETLOOM_TUNING")) qputenv("NETLOOM_TUNING", "off");
  TestApplication application(argc, argv);
  QStringList arguments = application.arguments();
  const auto& classes = netloom::test_classes();
  std::vector<std::string> wanted;
  while (arguments.size() > 1) {
    const std::string name = arguments[1].toStdString();
    const bool known = std::any_of(classes.begin(), classes.end(),
                                   [&](const auto& one) { return one.name == name; });
    if (!known) break;
    wanted.push_back(name);
    arguments.removeAt(1);
  }
  int failures = 0;
  int ran = 0;
  for (const auto& one : classes) {
    const bool chosen =
        wanted.empty() || std::find(wanted.begin(), wanted.end(), one.name) != wanted.end();
    if (!chosen) continue;
    forget_signal_handlers();
    const auto test = one.make();
    failures += report_rows_of_nothing(*test) + QTest::qExec(test.get(), arguments);
    ++ran;
  }
  if (ran == 0) {
    std::fprintf(stderr, "This binary holds no test class of that name.\n");
    return 1;
  }
  return failures == 0 ? 0 : 1;
}
