#include "app/desktop/recovery.h"

#include <QTemporaryDir>
#include <QtTest>

#include "editor/document/edits.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::app {

class RecoveryTest : public QObject {
  Q_OBJECT
 private slots:
  void init();
  void changes_outlive_their_desktop();
  void a_living_desktop_keeps_its_copy_to_itself();
  void saving_and_closing_leave_nothing();
  void a_folder_that_takes_nothing_is_said_once();
  void a_torn_copy_is_passed_over();

 private:
  std::filesystem::path folder() const { return folder_->path().toStdString(); }
  void open_sample() {
    document_->open(editor::sample_project(registry_), folder() / "digits.netloom", folder());
  }
  int files() const {
    return static_cast<int>(QDir(folder_->path()).entryList(QDir::Files).size());
  }

  LayerRegistry registry_ = LayerRegistry::built_in();
  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<editor::Document> document_;
};

void RecoveryTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
  document_ = std::make_unique<editor::Document>(registry_);
  open_sample();
}

void RecoveryTest::changes_outlive_their_desktop() {
  const auto copies = folder() / "copies";
  std::string text;
  {
    // A killed desktop runs no destructor: what it leaves is copied away and put back.
    Recovery dying(*document_, copies);
    editor::set_parameter(*document_, "logits", "units", std::int64_t{10});
    text = document_->text();
    dying.keep();
    std::filesystem::copy(copies, folder() / "left");
  }
  document_->open(Project(), {}, folder());
  const Recovery next(*document_, folder() / "left");
  const std::vector<LostWork> lost = next.lost();
  QCOMPARE(lost.size(), std::size_t{1});
  QCOMPARE(lost.front().title, QString("Digits CNN"));
  QCOMPARE(lost.front().path, folder() / "digits.netloom");
  QCOMPARE(lost.front().folder, folder());
  QCOMPARE(write_project(read_project(lost.front().text, registry_).project, registry_), text);
  Recovery::discard(lost.front());
  QVERIFY(next.lost().empty());
}

void RecoveryTest::a_living_desktop_keeps_its_copy_to_itself() {
  Recovery mine(*document_, folder() / "copies");
  editor::set_parameter(*document_, "logits", "units", std::int64_t{10});
  mine.keep();
  const editor::Document other(registry_);
  const Recovery another(other, folder() / "copies");
  QVERIFY(another.lost().empty());
}

void RecoveryTest::saving_and_closing_leave_nothing() {
  const QString copies = folder_->path() + "/copies";
  const auto count = [&] { return QDir(copies).entryList(QDir::Files).size(); };
  {
    Recovery recovery(*document_, copies.toStdString());
    editor::set_parameter(*document_, "logits", "units", std::int64_t{10});
    recovery.keep();
    QCOMPARE(count(), 2);  // The copy and its lock.
    document_->save(folder() / "digits.netloom");
    QCOMPARE(count(), 0);
    editor::set_parameter(*document_, "logits", "units", std::int64_t{12});
    QTRY_COMPARE_WITH_TIMEOUT(count(), 2, 5000);  // By itself, within two seconds.
  }
  QCOMPARE(count(), 0);
}

void RecoveryTest::a_folder_that_takes_nothing_is_said_once() {
  QFile(folder_->path() + "/copies").open(QIODevice::WriteOnly);  // A file where the folder goes.
  Recovery recovery(*document_, folder() / "copies");
  int said = 0;
  connect(&recovery, &Recovery::failed, this, [&said] { ++said; });
  editor::set_parameter(*document_, "logits", "units", std::int64_t{10});
  recovery.keep();
  recovery.keep();
  QCOMPARE(said, 1);
}

void RecoveryTest::a_torn_copy_is_passed_over() {
  QDir().mkpath(folder_->path() + "/copies");
  QFile torn(folder_->path() + "/copies/torn.json");
  QVERIFY(torn.open(QIODevice::WriteOnly));
  torn.write("{\"project\": \"{");
  torn.close();
  const Recovery recovery(*document_, folder() / "copies");
  QVERIFY(recovery.lost().empty());
}

NETLOOM_TEST(RecoveryTest)

}  // namespace netloom::app

#include "recovery_test.moc"
