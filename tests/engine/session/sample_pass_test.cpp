#include "engine/session/sample_pass.h"

#include <chrono>
#include <cstring>

#include <QtTest>
#include <fmt/format.h>

#include "engine/core/os/file.h"
#include "engine/data/csv.h"
#include "engine/graph/check.h"
#include "engine/graph/edit.h"
#include "tests/support/blocks.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

const std::filesystem::path projects = NETLOOM_SOURCE_DIR "/projects";

double milliseconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
      .count();
}

/// A table of flowers, the first column of which counts from `first`.
void write_flowers(const std::filesystem::path& file, int first) {
  std::string text = "a,b,c,d,kind\n";
  for (int i = 0; i < 30; ++i) text += fmt::format("{},1,2,3,{}\n", first + i, "xyz"[i % 3]);
  write_atomically(file, std::string_view(text));
}

/// The first training row of the flowers in `file`.
std::int64_t first_row(const std::filesystem::path& file, const DataSettings& settings) {
  const std::vector<DataSlot> nodes{{"flower", Dtype::f32, {{Role::feature, 4}}, false, {}},
                                    {"label", Dtype::i64, {}, true, 3}};
  return bind_data(read_csv(file.string()), settings, nodes).data->split.train.front();
}

}  // namespace

class SamplePassTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void every_node_of_a_project_has_an_output_data();
  void every_node_of_a_project_has_an_output();
  void what_is_in_an_open_block_is_shown();
  void what_fits_is_shown_though_the_rest_does_not();
  void without_data_nothing_is_shown();
  void takes_the_weights_of_a_run_where_they_fit();
  void takes_the_first_training_row();
  void texts_are_spelled_out_data();
  void texts_are_spelled_out();
  void a_large_network_is_not_run();
  void nodes_may_have_any_name();
  void an_edit_is_shown_at_once();
  void a_reading_that_ends_leaves_nothing_behind();

 private:
  Project open(const std::string& name) const {
    return load_project((projects / (name + ".netloom")).string(), registry_).project;
  }
  Project with_flowers(const std::string& file) const {
    Project project = open("iris");
    project.data.source = file;
    project.data.columns = {{"flower", {"features"}}, {"label", {"kind"}}};
    return project;
  }

  LayerRegistry registry_;
};

void SamplePassTest::every_node_of_a_project_has_an_output_data() {
  QTest::addColumn<QString>("name");
  for (const char* name : {"digits-cnn", "iris", "char-lstm", "text-classifier", "resnet20",
                           "forecasting", "vae", "dcgan"}) {
    QTest::newRow(name) << name;
  }
}

void SamplePassTest::every_node_of_a_project_has_an_output() {
  QFETCH(QString, name);
  const Project project = open(name.toStdString());
  const GraphCheck checked = check(project.graph, registry_);
  const SampleOutputs outputs = SamplePass(registry_).run(project, projects);
  QVERIFY(!outputs.nodes.empty());
  for (const auto& [node, array] : outputs.nodes) {
    const Shape expected = checked.nodes.at(node).outputs->front().shape.bound({1, 1});
    QVERIFY2(array.shape().same_extents(expected), node.c_str());
  }
  for (const Node& node : project.graph.nodes) {
    const LayerType* layer = registry_.find(node.layer);
    const bool shown =
        layer == nullptr || layer->role == LayerRole::ordinary || layer->role == LayerRole::input;
    QCOMPARE(outputs.nodes.contains(node.name), shown);
  }
}

void SamplePassTest::what_is_in_an_open_block_is_shown() {
  Project project = open("digits-cnn");
  Graph graph = residual_graph({{"repeat", std::int64_t{2}}});
  graph.blocks[0].nodes[2].muted = true;
  project.graph = graph;
  SamplePass pass(registry_);
  const SampleOutputs outer = pass.run(project, projects);
  QVERIFY(outer.nodes.contains("stage"));
  QVERIFY(!outer.nodes.contains("stage/1/conv"));
  const SampleOutputs inner = pass.run(project, projects, {}, "stage/1/");
  QVERIFY(!inner.nodes.contains("stage/2/conv"));
  const auto same = [&](const char* one, const char* other) {
    const Array& a = inner.nodes.at(one);
    const Array& b = inner.nodes.at(other);
    return a.shape() == b.shape() && std::memcmp(a.data(), b.data(), a.byte_size()) == 0;
  };
  QVERIFY(same("stage/1/bn", "stage/1/conv"));
  QVERIFY(!same("stage/1/act", "stage/1/conv"));
  QVERIFY(!same("stage/1/sum", "stage"));
}

void SamplePassTest::what_fits_is_shown_though_the_rest_does_not() {
  Project project = open("digits-cnn");
  project.graph = with_parameter(project.graph, registry_, "logits", "units", std::int64_t{0});
  const SampleOutputs outputs = SamplePass(registry_).run(project, projects);
  QVERIFY(outputs.nodes.contains("conv1"));
  QVERIFY(!outputs.nodes.contains("logits"));
}

void SamplePassTest::without_data_nothing_is_shown() {
  Project project = open("digits-cnn");
  project.data.columns.clear();
  QVERIFY(SamplePass(registry_).run(project, projects).nodes.empty());
}

void SamplePassTest::takes_the_weights_of_a_run_where_they_fit() {
  const Project project = open("iris");
  SamplePass pass(registry_);
  const auto filled = [](const Shape& shape, float number) {
    Array array(Dtype::f32, shape);
    std::ranges::fill(array.values<float>(), number);
    return array;
  };
  Snapshot trained = {{"hidden.weight", filled({{Role::none, 16}, {Role::none, 4}}, 0)},
                      {"hidden.bias", filled({{Role::none, 16}}, 0)},
                      {"logits.weight", filled({{Role::none, 3}, {Role::none, 16}}, 0)},
                      {"logits.bias", filled({{Role::none, 3}}, 7)}};
  const SampleOutputs after = pass.run(project, projects, trained);
  QVERIFY(after.trained);
  QCOMPARE(after.nodes.at("logits").values<float>()[0], 7.0F);
  trained.erase("hidden.bias");  // of another network
  const SampleOutputs before = pass.run(project, projects, trained);
  QVERIFY(!before.trained);
  QVERIFY(before.nodes.at("logits").values<float>()[0] < 6);
}

void SamplePassTest::takes_the_first_training_row() {
  const QTemporaryDir folder;
  const std::filesystem::path base = folder.path().toStdString();
  write_flowers(base / "t.csv", 100);
  write_flowers(base / "u.csv", 200);
  Project project = with_flowers("t.csv");
  project.data.standardise.clear();
  while (first_row(base / "t.csv", project.data) == 0) ++project.data.split.seed;
  const auto row = static_cast<float>(first_row(base / "t.csv", project.data));
  SamplePass pass(registry_);
  const auto shown = [&] { return pass.run(project, base).nodes.at("flower").values<float>()[0]; };
  QCOMPARE(shown(), 100 + row);
  project.data.source = "u.csv";
  QCOMPARE(shown(), 200 + row);
}

void SamplePassTest::texts_are_spelled_out_data() {
  QTest::addColumn<QString>("project");
  QTest::addColumn<QString>("begins");
  QTest::newRow("characters") << "char-lstm"
                              << "First Citizen:\nBefore we proceed any further, hear me speak.";
  QTest::newRow("words") << "text-classifier"
                         << "";
}

void SamplePassTest::texts_are_spelled_out() {
  QFETCH(QString, project);
  QFETCH(QString, begins);
  SamplePass pass(registry_);
  const SampleOutputs outputs = pass.run(open(project.toStdString()), projects);
  QCOMPARE(outputs.texts.size(), std::size_t{1});
  const QString text = QString::fromStdString(outputs.texts.begin()->second);
  QVERIFY2(text.startsWith(begins), qPrintable(text));
  QVERIFY(!text.isEmpty() && text.count(' ') > 3);
  QVERIFY(pass.run(open("iris"), projects).texts.empty());
}

void SamplePassTest::a_large_network_is_not_run() {
  const Project project = open("iris");
  const double flops = check(project.graph, registry_).flops;
  QVERIFY(!SamplePass(registry_, flops).run(project, projects).nodes.empty());
  QVERIFY(SamplePass(registry_, flops - 1).run(project, projects).nodes.empty());
}

void SamplePassTest::nodes_may_have_any_name() {
  Project project = open("iris");
  project.graph = renamed(project.graph, "hidden", "shown0");
  const SampleOutputs outputs = SamplePass(registry_).run(project, projects);
  QVERIFY(outputs.nodes.contains("shown0"));
  QVERIFY(outputs.nodes.contains("logits"));
}

void SamplePassTest::an_edit_is_shown_at_once() {
  Project project = open("digits-cnn");
  SamplePass pass(registry_);
  (void)pass.run(project, projects);
  double best = 1e9;
  for (std::int64_t filters = 8; filters < 13; ++filters) {
    project.graph = with_parameter(project.graph, registry_, "conv1", "filters", filters);
    const auto start = std::chrono::steady_clock::now();
    QCOMPARE(pass.run(project, projects).nodes.at("conv1").shape().size(1), filters);
    best = std::min(best, milliseconds_since(start));
  }
  qInfo("a pass after an edit: %.1f ms", best);
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
  QVERIFY2(best <= 100, std::to_string(best).c_str());
#endif
}

void SamplePassTest::a_reading_that_ends_leaves_nothing_behind() {
  const QTemporaryDir folder;
  const std::filesystem::path base = folder.path().toStdString();
  write_flowers(base / "t.csv", 0);
  const Project project = with_flowers("t.csv");
  SamplePass pass(registry_);
  const auto end = [](std::int64_t, std::int64_t) { throw std::runtime_error("nobody waits"); };
  QVERIFY_EXCEPTION_THROWN(pass.run(project, base, {}, {}, end), std::runtime_error);
  QVERIFY(!pass.run(project, base).nodes.empty());
  QVERIFY(!pass.run(project, base, {}, {}, end).nodes.empty());  // The row is kept.
}

NETLOOM_TEST(SamplePassTest)

}  // namespace netloom

#include "sample_pass_test.moc"
