// While a file hangs over the window it says what letting go would do.
#include "app/desktop/drop_hint.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QtTest>

#include "app/desktop/main_window.h"
#include "tests/app/desktop/own_home.h"
#include "tests/support/test.h"

namespace netloom::app {

namespace {

void write(const QString& path) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("a,b\n1,2\n");
}

}  // namespace

class DropHintTest : public QObject {
  Q_OBJECT
 private slots:
  void init();
  void says_what_letting_go_does_data();
  void says_what_letting_go_does();
  void goes_when_the_file_leaves();
  void goes_when_the_file_is_dropped();
  void goes_when_the_drag_ended_untold();
  void lies_over_all_and_takes_no_events();
  void is_not_there_for_a_layer();

 private:
  const DropHint& hint() const { return *window_->findChild<DropHint*>(); }
  void enter(const QString& format, const QByteArray& value) {
    data_.setData(format, value);
    QDragEnterEvent event({300, 300}, Qt::CopyAction, &data_, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window_.get(), &event);
  }
  void enter(const QString& name) {
    enter("text/uri-list", QUrl::fromLocalFile(folder_.filePath(name)).toEncoded());
  }

  OwnHome home_;
  LayerRegistry registry_ = LayerRegistry::built_in();
  editor::ThemeSource source_;
  QTemporaryDir folder_;
  QMimeData data_;
  std::unique_ptr<MainWindow> window_;
};

void DropHintTest::init() {
  data_.clear();
  window_ = std::make_unique<MainWindow>(registry_, source_, home_.runs());
  window_->show();
}

void DropHintTest::says_what_letting_go_does_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<int>("page");
  QTest::addColumn<QString>("title");
  QTest::addColumn<QString>("text");
  const auto row = [](const char* name, const char* file, Workspace page, const char* title,
                      const char* text) {
    QTest::newRow(name) << file << static_cast<int>(page) << title << text;
  };
  row("project", "a.netloom", Workspace::design, "Drop to open a.netloom", "");
  row("table", "b.csv", Workspace::design, "Drop to make b.csv the data of this project", "Undo");
  row("table at the start", "b.csv", Workspace::start, "Drop to begin a project with b.csv",
      "inputs and targets");
  row("model", "c.onnx", Workspace::design, "c.onnx cannot be used", "does not read ONNX models");
}

void DropHintTest::says_what_letting_go_does() {
  QFETCH(QString, file);
  QFETCH(int, page);
  QFETCH(QString, title);
  QFETCH(QString, text);
  write(folder_.filePath(file));
  window_->show_workspace(static_cast<Workspace>(page));
  QVERIFY(!hint().isVisible());
  enter(file);
  QVERIFY(hint().isVisible());
  QCOMPARE(hint().accessibleName(), title);
  QVERIFY2(hint().accessibleDescription().contains(text),
           qPrintable(hint().accessibleDescription()));
  QCOMPARE(hint().accessibleDescription().isEmpty(), text.isEmpty());
}

void DropHintTest::goes_when_the_file_leaves() {
  write(folder_.filePath("b.csv"));
  enter("b.csv");
  QDragLeaveEvent leave;
  QCoreApplication::sendEvent(window_.get(), &leave);
  QVERIFY(!hint().isVisible());
}

void DropHintTest::goes_when_the_file_is_dropped() {
  write(folder_.filePath("b.csv"));
  enter("b.csv");
  QDropEvent drop({300, 300}, Qt::CopyAction, &data_, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(window_.get(), &drop);
  QVERIFY(!hint().isVisible());
}

void DropHintTest::goes_when_the_drag_ended_untold() {
  write(folder_.filePath("b.csv"));
  enter("b.csv");
  QTest::mouseMove(window_.get(), {310, 310});
  QVERIFY(!hint().isVisible());
  enter("b.csv");
  QTest::keyClick(window_.get(), Qt::Key_Shift);
  QVERIFY(!hint().isVisible());
}

void DropHintTest::lies_over_all_and_takes_no_events() {
  enter("c.onnx");
  QCOMPARE(hint().geometry(), window_->rect());
  for (const QPoint place :
       {QPoint(300, 300), QPoint(window_->width() / 2, window_->height() - 70)})
    QVERIFY(!hint().isAncestorOf(window_->childAt(place)) && window_->childAt(place) != &hint());
}

void DropHintTest::is_not_there_for_a_layer() {
  enter("text/plain", "dense");
  QVERIFY(!hint().isVisible());
}

NETLOOM_TEST(DropHintTest)

}  // namespace netloom::app

#include "drop_hint_test.moc"
