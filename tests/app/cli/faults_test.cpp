#include <QtTest>

#include "tests/app/cli/loom.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// A network with dropout and batch norm whose 12 epochs take long enough to be killed within.
QStringList long_training(const QString& runs) {
  return {"train", project_file("digits-cnn"), "--epochs", "8",      "--set", "conv1.filters=4",
          "--set", "conv2.filters=4",          "--json",   "--runs", runs,    "--threads",
          "1"};
}

}  // namespace

class FaultsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QVERIFY(folder_.isValid()); }
  void a_killed_run_resumes_to_the_same_bits_data();
  void a_killed_run_resumes_to_the_same_bits();
  void a_stopped_run_resumes_to_the_same_bits();
  void a_full_disk_leaves_the_old_checkpoint();

 private:
  /// The weights of the training that nobody disturbed.
  QString undisturbed();
  /// Starts the training, waits for `epoch` epochs and `delay` milliseconds, sends `signal`.
  void disturb(const QString& runs, int epoch, int delay, int signal);

  QTemporaryDir folder_;
  QString undisturbed_;
};

QString FaultsTest::undisturbed() {
  if (undisturbed_.isEmpty()) {
    undisturbed_ =
        loom(long_training(folder_.filePath("whole.sqlite"))).last()["weights_sha256"].toString();
  }
  return undisturbed_;
}

void FaultsTest::disturb(const QString& runs, int epoch, int delay, int signal) {
  QProcess process;
  process.start(loom_path(), long_training(runs));
  QVERIFY(process.waitForStarted());
  QByteArray out;
  while (out.count("\n") < 1 + epoch && process.waitForReadyRead(30'000)) {
    out += process.readAllStandardOutput();
  }
  QTest::qSleep(delay);
  ::kill(static_cast<pid_t>(process.processId()), signal);
  QVERIFY(process.waitForFinished(30'000));
}

void FaultsTest::a_killed_run_resumes_to_the_same_bits_data() {
  QTest::addColumn<int>("epoch");
  QTest::addColumn<int>("delay");
  QTest::newRow("as soon as it started") << 0 << 0;
  QTest::newRow("in the first epoch") << 0 << 20;
  QTest::newRow("just after an epoch") << 2 << 0;
  QTest::newRow("within the last epochs") << 6 << 15;
}

void FaultsTest::a_killed_run_resumes_to_the_same_bits() {
  QFETCH(int, epoch);
  QFETCH(int, delay);
  const QString runs = folder_.filePath(QStringLiteral("killed%1_%2.sqlite").arg(epoch).arg(delay));
  QVERIFY(!undisturbed().isEmpty());
  disturb(runs, epoch, delay, SIGKILL);
  const auto status = [&] {
    const LoomResult list = loom({"runs", "list", "--runs", runs, "--json"});
    return list.last()["runs"].toArray()[0].toObject()["status"].toString();
  };
  QElapsedTimer timer;
  timer.start();
  while (status() != "crashed" && timer.elapsed() < 10'000) QTest::qSleep(200);
  QCOMPARE(status(), QString("crashed"));
  const LoomResult resumed = loom({"resume", "1", "--runs", runs, "--threads", "1", "--json"});
  QVERIFY2(resumed.code == 0, resumed.err);
  QCOMPARE(resumed.last()["status"].toString(), QString("finished"));
  QCOMPARE(resumed.last()["weights_sha256"].toString(), undisturbed());
  QCOMPARE(status(), QString("finished"));
}

void FaultsTest::a_stopped_run_resumes_to_the_same_bits() {
  const QString runs = folder_.filePath("stopped.sqlite");
  disturb(runs, 3, 0, SIGTERM);
  const LoomResult list = loom({"runs", "list", "--runs", runs, "--json"});
  const QJsonObject row = list.last()["runs"].toArray()[0].toObject();
  QCOMPARE(row["status"].toString(), QString("stopped"));
  const LoomResult resumed = loom({"resume", "1", "--runs", runs, "--json"});
  QCOMPARE(resumed.last()["weights_sha256"].toString(), undisturbed());
}

void FaultsTest::a_full_disk_leaves_the_old_checkpoint() {
  const QString runs = folder_.filePath("full.sqlite");
  const QStringList train = {"train",  project_file("digits-mlp"),
                             "--set",  "hidden.units=16384",
                             "--runs", runs,
                             "--json", "--epochs"};
  QCOMPARE(loom(train + QStringList{"1"}).code, 0);
  const auto checkpoint = [&] {
    const LoomResult show = loom({"runs", "show", "1", "--runs", runs, "--json"});
    QByteArray bytes;
    for (const auto one : show.last()["run"].toObject()["checkpoints"].toArray()) {
      if (one.toObject()["kind"].toString() != "last") continue;
      QFile file(one.toObject()["path"].toString());
      if (file.open(QIODevice::ReadOnly)) bytes = file.readAll();
    }
    return bytes;
  };
  const QByteArray before = checkpoint();
  QVERIFY(before.size() > 14'000'000);
  const auto eight_megabytes = [] {
    std::signal(SIGXFSZ, SIG_IGN);  // Writes fail, as on a full disk.
    const rlimit limit = {8'000'000, 8'000'000};
    setrlimit(RLIMIT_FSIZE, &limit);
  };
  const LoomResult full =
      loom({"resume", "1", "--runs", runs, "--epochs", "3", "--json"}, {}, eight_megabytes);
  QVERIFY2(full.code == 0, full.err);
  QCOMPARE(full.last()["status"].toString(), QString("finished"));
  QVERIFY(checkpoint() == before);
  // With room again, it goes on from there.
  const LoomResult after = loom({"resume", "1", "--runs", runs, "--epochs", "3", "--json"});
  QCOMPARE(after.code, 0);
  QCOMPARE(after.last()["weights_sha256"].toString(), full.last()["weights_sha256"].toString());
  QVERIFY(checkpoint() != before);
}

NETLOOM_TEST(FaultsTest)

}  // namespace netloom

#include "faults_test.moc"
