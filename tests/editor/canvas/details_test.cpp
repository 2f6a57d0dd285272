#include <QtTest>

#include "tests/editor/canvas/stage.h"
#include "tests/editor/sample.h"
#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom::editor {

/// What nodes and links tell beside their names, and what they tell without it.
class DetailsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { document_.open(sample_project(layers()), {}, QDir::currentPath().toStdString()); }
  void each_goes_and_comes_back_data();
  void each_goes_and_comes_back();
  void sizes_that_should_be_equal_stay();
  void one_parameter_is_no_parameters();

 private:
  /// What is told now: shapes, samples, costs.
  QList<bool> told() const {
    const NodeFace& conv = scene_.node("conv1")->face();
    const bool label = std::any_of(
        scene_.links().begin(), scene_.links().end(),
        [](const LinkItem* one) { return !one->face().problem && !one->face().label.isEmpty(); });
    return {label, conv.sample != nullptr, !conv.footer.isEmpty() || !conv.cost.isEmpty()};
  }

  ThemeSource source_;
  Document document_{layers()};
  Selection selection_;
  Samples samples_{document_};
  CanvasWidget canvas_{document_, selection_, source_};
  CanvasScene& scene_ = canvas_.view().canvas();
};

void DetailsTest::each_goes_and_comes_back_data() {
  QTest::addColumn<int>("number");
  QTest::newRow("shapes") << 0;
  QTest::newRow("samples") << 1;
  QTest::newRow("costs") << 2;
}

void DetailsTest::each_goes_and_comes_back() {
  QFETCH(int, number);
  scene_.set_samples(samples_);
  QTRY_COMPARE_WITH_TIMEOUT(told(), QList<bool>({true, true, true}), 60'000);
  const QList<bool Details::*> all{&Details::shapes, &Details::samples, &Details::costs};
  Details details;
  details.*all[number] = false;
  scene_.set_details(details);
  QList<bool> less{true, true, true};
  less[number] = false;
  QCOMPARE(told(), less);
  Q_EMIT samples_.changed();  // Nor does what is computed anew bring it back.
  QCOMPARE(told(), less);
  scene_.set_details({});
  QCOMPARE(told(), QList<bool>({true, true, true}));
}

void DetailsTest::sizes_that_should_be_equal_stay() {
  QTRY_VERIFY(document_.error_count() > 0);
  Details details;
  details.shapes = false;
  scene_.set_details(details);
  QStringList labels;
  for (const LinkItem* one : scene_.links())
    if (!one->face().label.isEmpty()) labels.push_back(one->face().label);
  QCOMPARE(labels, QStringList{"8 ≠ 10"});
}

void DetailsTest::one_parameter_is_no_parameters() {
  Project project;
  project.graph.nodes = {
      features_node(1),
      node("one", "dense", {{"x", {"features"}}}, {{"units", std::int64_t{1}}, {"bias", false}}),
      node("two", "dense", {{"x", {"one"}}}, {{"units", std::int64_t{1}}})};
  document_.open(project, {}, {});
  QCOMPARE(scene_.node("one")->face().footer, QString("1 param"));
  QCOMPARE(scene_.node("two")->face().footer, QString("2 params"));
}

NETLOOM_TEST(DetailsTest)

}  // namespace netloom::editor

#include "details_test.moc"
