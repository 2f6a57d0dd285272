#include "editor/inspector/setting_words.h"

#include <QtTest>

#include "tests/support/test.h"

namespace netloom::editor {

class SettingWordsTest : public QObject {
  Q_OBJECT
 private slots:
  void every_setting_has_words_data();
  void every_setting_has_words();
};

void SettingWordsTest::every_setting_has_words_data() {
  QTest::addColumn<QString>("key");
  QTest::addColumn<QString>("words");
  QTest::addColumn<QString>("value");
  const auto row = [](const char* key, const char* words, const char* value) {
    QTest::newRow(key) << QString(key) << QString(words) << QString(value);
  };
  row("conv2.layer", "conv2 · Layer", "Convolution 2-D");
  row("conv2.filters", "conv2 · Filters", "32");
  row("conv2.padding", "conv2 · Padding", "same");
  row("conv2.muted", "conv2 · Muted", "on");
  row("tower/conv.filters", "tower/conv · Filters", "8");
  row("odd.half_life", "odd · Half life", "short");
  row("training.epochs", "Epochs", "60");
  row("training.optimiser", "Optimiser", "Adam");
  row("training.learning_rate", "Learning rate", "1e-3");
  row("training.schedule", "Schedule", "Cosine");
  row("training.clip_norm", "Clip norm", "1");
  row("training.phase2.optimiser", "Optimiser, phase 2", "SGD");
  row("training.phase2.momentum", "Momentum, phase 2", "0.9");
  row("data.source", "Data", "digits");
  row("data.train", "Training share", "0.7");
}

void SettingWordsTest::every_setting_has_words() {
  QFETCH(QString, key);
  const RunParameters settings = {{"conv2.layer", "conv2d"},
                                  {"conv2.filters", 32.0},
                                  {"conv2.padding", "same"},
                                  {"conv2.muted", true},
                                  {"tower/conv.layer", "conv2d"},
                                  {"tower/conv.filters", 8.0},
                                  {"odd.layer", "of_another_version"},
                                  {"odd.half_life", "short"},
                                  {"training.epochs", 60.0},
                                  {"training.optimiser", "adam"},
                                  {"training.learning_rate", 1e-3},
                                  {"training.schedule", "cosine"},
                                  {"training.clip_norm", 1.0},
                                  {"training.phase2.optimiser", "sgd"},
                                  {"training.phase2.momentum", 0.9},
                                  {"data.source", "digits"},
                                  {"data.train", 0.7}};
  QTEST(setting_words(key.toStdString(), settings), "words");
  const RunParameter value = settings.at(key.toStdString());
  QTEST(setting_value_words(key.toStdString(), value, settings), "value");
}

NETLOOM_TEST(SettingWordsTest)

}  // namespace netloom::editor

#include "setting_words_test.moc"
