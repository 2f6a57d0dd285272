// What the inspector draws: the schedule, the data, outputs and costs.
#include <cmath>

#include <QScrollArea>
#include <QtTest>

#include "editor/inspector/data_pictures.h"
#include "editor/inspector/data_section.h"
#include "editor/inspector/output_section.h"
#include "editor/inspector/rate_curve.h"
#include "editor/inspector/sample_grid.h"
#include "editor/samples/paint_sample.h"
#include "editor/theme/widgets/paragraph.h"
#include "tests/editor/inspector/panel_stage.h"
#include "tests/support/test.h"

namespace netloom::editor {

class PanelPicturesTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { install_theme(*qApp, stage_.source); }
  void init() { stage_.open(); }
  void cleanup() { stage_.panel.reset(); }
  void the_schedule_is_drawn();
  void the_first_rows_of_the_data_are_shown();
  void the_share_of_the_cost_is_shown();
  void the_output_of_the_first_row_is_shown();
  void only_colours_have_a_scale();
  void pictures();

 private:
  PanelStage stage_;
};

void PanelPicturesTest::the_schedule_is_drawn() {
  const auto rates = [this] { return stage_.panel->findChild<RateCurve*>()->rates(); };
  QVERIFY(stage_.panel->findChild<RateCurve*>()->isVisible());
  QCOMPARE(rates().front(), rates().back());
  stage_.document.edit("cosine", [](Project& project) {
    project.training.phases[0].schedule = {"cosine", {{"warmup_epochs", 12.0}}};
  });
  QVERIFY(rates().front() < rates()[24] && rates().back() < rates()[24]);
  stage_.document.edit("none",
                       [](Project& project) { project.training.phases[0].schedule.type = "no"; });
  QVERIFY(!stage_.panel->findChild<RateCurve*>()->isVisible());
}

void PanelPicturesTest::the_first_rows_of_the_data_are_shown() {
  const auto section = [this] { return stage_.panel->findChild<DataSection*>(); };
  const auto summary = [&] { return section()->summary(); };
  QTRY_VERIFY(section()->isVisible());
  QCOMPARE(summary()->images.size(), std::size_t{16});
  QCOMPARE(summary()->captions.front(), QString("0"));
  QCOMPARE(summary()->classes.size(), std::size_t{10});
  QCOMPARE(summary()->rows, std::int64_t{1797});
  const auto picture = [&](const char* name) {
    stage_.panel->findChild<QScrollArea*>()->ensureWidgetVisible(section());
    QTest::qWait(30);
    return save_screenshot(*stage_.panel, name, stage_.source);
  };
  QVERIFY(picture("inspector-data"));
  const auto* images = stage_.panel->findChild<DataImages*>();
  QCOMPARE(images->height(), images->heightForWidth(images->width()));
  const auto choose = [this](const char* source) {
    stage_.document.edit("data", [source](Project& project) { project.data.source = source; });
  };
  choose("iris");
  QTRY_COMPARE(summary()->name, QString("iris"));
  QVERIFY(summary()->images.empty());
  QCOMPARE(summary()->first_rows.size(), std::size_t{6});
  QVERIFY(picture("inspector-table"));
  choose("nowhere.csv");
  QTRY_VERIFY(!summary()->failure.isEmpty());
  choose("");
  QVERIFY(!section()->isVisible());
}

void PanelPicturesTest::the_share_of_the_cost_is_shown() {
  stage_.selection.set({"conv2"});
  const auto said = [this](const char* text) {
    const auto all = stage_.panel->findChildren<Paragraph*>();
    return std::any_of(all.begin(), all.end(),
                       [&](const Paragraph* one) { return one->text().contains(text); });
  };
  QVERIFY(said("of the params") && said("of the arithmetic") && said("2.0 kB per row"));
}

void PanelPicturesTest::the_output_of_the_first_row_is_shown() {
  Samples samples(stage_.document);
  stage_.panel->set_samples(samples);
  stage_.selection.set({"conv2"});
  QTRY_VERIFY(stage_.panel->findChild<OutputSection*>()->isVisible());
  const SampleGrid* grid = stage_.panel->findChild<SampleGrid*>();
  QCOMPARE(grid->picture(), samples.picture("conv2"));
  QTRY_COMPARE(grid->height(), grid->heightForWidth(grid->width()));
  for (const bool dark : {false, true}) {
    stage_.source.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    QTest::qWait(30);
    QVERIFY(save_screenshot(*stage_.panel, "inspector-output", stage_.source));
  }
  stage_.selection.set({"logits"});
  QVERIFY(save_screenshot(*stage_.panel, "inspector-bars", stage_.source));
  stage_.selection.set({"label"});
  QVERIFY(!stage_.panel->findChild<OutputSection*>()->isVisible());
  stage_.panel.reset();  // Before the samples.
}

void PanelPicturesTest::only_colours_have_a_scale() {
  SampleGrid grid(stage_.source);
  const auto text = std::make_shared<const SamplePicture>(text_picture("First Citizen:\nBefore"));
  grid.set_picture(text);
  QCOMPARE(grid.heightForWidth(200), static_cast<int>(std::ceil(text_height(*text, 200))));
}

void PanelPicturesTest::pictures() {
  for (const bool dark : {false, true}) {
    stage_.source.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    const auto picture = [&](const std::set<std::string>& nodes, const QString& name) {
      stage_.selection.set(nodes);
      stage_.panel->setFocus();
      QTest::qWait(30);
      return save_screenshot(*stage_.panel, name, stage_.source);
    };
    QVERIFY(picture({"conv2"}, "inspector"));
    QVERIFY(picture({"conv1"}, "inspector-problem"));
    QVERIFY(picture({"loss"}, "inspector-loss"));
    QVERIFY(picture({"conv1", "conv2"}, "inspector-several"));
    QVERIFY(picture({"image"}, "inspector-input"));
    stage_.panel->resize(304, 1400);
    QVERIFY(picture({}, "inspector-project"));
    stage_.panel->resize(304, 820);
  }
}

NETLOOM_TEST(PanelPicturesTest)

}  // namespace netloom::editor

#include "panel_pictures_test.moc"
