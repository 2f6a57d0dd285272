#include <QtTest>
#include <nlohmann/json.hpp>

#include "engine/core/os/file.h"
#include "engine/project/project.h"
#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

Project full_project() {
  Project project;
  project.name = "Digits \"CNN\" – ü";
  project.description = "One sentence.";
  project.graph = digits_graph();
  project.graph.find("relu1")->muted = true;
  project.data.source = "digits";
  project.data.columns = {{"image", {"pixels"}}, {"label", {"a", "b"}}};
  project.data.split.train = 0.6;
  project.data.missing = MissingValues::drop_rows;
  project.data.standardise = {"image"};
  project.training.epochs = 60;
  project.training.phases[0].losses = {"loss"};
  project.training.phases[0].optimiser.parameters["learning_rate"] = 3e-4;
  project.training.phases[0].schedule.type = "cosine";
  project.view.nodes = {{"image", {40, 80}}, {"conv1", {200.5, -80}}, {"gone", {1, 2}}};
  project.view.routes = {{"", {"conv1", ""}, {"relu1", "x"}, {{200, 40.5}, {360, 40}}},
                         {"stage", {"split", "y2"}, {"add", "b"}, {{0, 0}}}};
  Remark group;
  group.kind = Remark::Kind::group;
  group.text = "Stage \"1\"\nedges";
  group.colour = Remark::Colour::blue;
  group.x = -20;
  group.width = 400;
  group.height = 200;
  group.block = "stage";
  project.view.remarks = {group, Remark()};
  project.view.dismissed = {"bias.unused conv1", "graph.output"};
  return project;
}

}  // namespace

class WriteProjectTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void writes_one_node_per_line();
  void reading_back_gives_the_same_project();
  void writing_is_a_fixed_point();
  void every_layer_survives_the_file();
  void every_optimiser_and_schedule_survives_the_file();
  void leaves_defaults_out();
  void hash_ignores_view_data_and_training();
  void saves_and_loads();
  void schema_names_every_layer_and_parameter();

 private:
  LayerRegistry registry_;
};

void WriteProjectTest::writes_one_node_per_line() {
  const std::string expected = R"({"netloom": 1, "name": "Digits \"CNN\" – ü",
 "description": "One sentence.",
 "graph": {"nodes": [
   {"name": "image", "layer": "input", "parameters": {"shape": ["channel 1", "height 8", "width 8"]}},
   {"name": "conv1", "layer": "conv2d", "inputs": {"x": "image"}, "parameters": {"padding": "same"}},
   {"name": "relu1", "layer": "relu", "muted": true, "inputs": {"x": "conv1"}},
   {"name": "flat", "layer": "flatten", "inputs": {"x": "relu1"}},
   {"name": "logits", "layer": "dense", "inputs": {"x": "flat"}, "parameters": {"units": 10}},
   {"name": "digit", "layer": "output", "inputs": {"x": "logits"}},
   {"name": "label", "layer": "target"},
   {"name": "loss", "layer": "cross_entropy", "inputs": {"scores": "logits", "target": "label"}}]},
 "data": {"source": "digits",
   "columns": {"image": "pixels", "label": ["a", "b"]},
   "split": {"train": 0.6},
   "standardise": ["image"], "missing": "drop_rows"},
 "training": {"epochs": 60,
   "phases": [{"losses": ["loss"], "optimiser": {"learning_rate": 3e-4}, "schedule": {"type": "cosine"}}]},
 "view": {"nodes": {
   "image": [40, 80],
   "conv1": [200.5, -80],
   "gone": [1, 2]},
  "routes": [
   {"from": "conv1", "to": "relu1.x", "points": [[200, 40.5], [360, 40]]},
   {"from": "split.y2", "to": "add.b", "points": [[0, 0]], "block": "stage"}],
  "remarks": [
   {"kind": "group", "text": "Stage \"1\"\nedges", "colour": "blue", "x": -20, "width": 400, "height": 200, "block": "stage"},
   {}],
  "dismissed": ["bias.unused conv1", "graph.output"]}}
)";
  QCOMPARE(QString::fromStdString(write_project(full_project(), registry_)),
           QString::fromStdString(expected));
}

void WriteProjectTest::reading_back_gives_the_same_project() {
  const ReadProject read = read_project(write_project(full_project(), registry_), registry_);
  QVERIFY(read.diagnostics.empty());
  QCOMPARE(read.project, full_project());
}

void WriteProjectTest::writing_is_a_fixed_point() {
  Project loose = full_project();
  loose.graph.find("relu1")->inputs["x"] = {{"conv1", "y"}};
  loose.graph.find("logits")->parameters["bias"] = true;
  const std::string once = write_project(loose, registry_);
  QCOMPARE(once, write_project(full_project(), registry_));
  QCOMPARE(write_project(read_project(once, registry_).project, registry_), once);
  QCOMPARE(write_project(read_project("{\"netloom\": 1}", registry_).project, registry_),
           std::string("{\"netloom\": 1, \"name\": \"\",\n \"graph\": {\"nodes\": []}}\n"));
}

void WriteProjectTest::every_layer_survives_the_file() {
  Project project;
  for (const auto& type : registry_.all()) {
    Node one = node(type->name, type->name);
    for (const ParameterInfo& info : type->parameters) {
      ParameterValue value = info.fallback;
      if (auto* flag = std::get_if<bool>(&value)) *flag = !*flag;
      if (auto* whole = std::get_if<std::int64_t>(&value)) *whole += 1;
      if (auto* real = std::get_if<double>(&value)) *real = *real == 0 ? 0.5 : *real / 3;
      if (auto* list = std::get_if<std::vector<std::int64_t>>(&value)) list->back() += 2;
      if (auto* list = std::get_if<std::vector<std::string>>(&value)) list->push_back("width 3");
      if (auto* text = std::get_if<std::string>(&value)) *text += " + 1";
      if (!info.choices.empty()) {
        const bool last = info.fallback == ParameterValue(info.choices.back());
        value = last ? info.choices.front() : info.choices.back();
      }
      one.parameters[info.name] = value;
    }
    project.graph.nodes.push_back(std::move(one));
  }
  const ReadProject read = read_project(write_project(project, registry_), registry_);
  QVERIFY(read.diagnostics.empty());
  QCOMPARE(read.project, project);
}

void WriteProjectTest::every_optimiser_and_schedule_survives_the_file() {
  const auto round_trip = [&](const auto& kind, auto PhaseSettings::*part) {
    Project project = full_project();
    (project.training.phases[0].*part).type = kind.name;
    for (const ParameterInfo& info : kind.parameters) {
      ParameterValue& value = (project.training.phases[0].*part).parameters[info.name];
      value = info.fallback;
      if (auto* real = std::get_if<double>(&value)) *real = 0.25;
      if (auto* whole = std::get_if<std::int64_t>(&value)) *whole = 7;
      if (auto* flag = std::get_if<bool>(&value)) *flag = !*flag;
    }
    const ReadProject read = read_project(write_project(project, registry_), registry_, "here");
    QVERIFY2(read.diagnostics.empty(), kind.name.c_str());
    QVERIFY2(read.project.training == project.training, kind.name.c_str());
  };
  for (const OptimiserType& one : OptimiserType::all()) {
    round_trip(one, &PhaseSettings::optimiser);
  }
  for (const ScheduleType& one : ScheduleType::all()) round_trip(one, &PhaseSettings::schedule);
}

void WriteProjectTest::leaves_defaults_out() {
  Graph graph{{node("a", "dense")}};
  graph.nodes[0].parameters = registry_.find("dense")->complete({});
  QCOMPARE(graph_text(graph, registry_),
           std::string("{\"nodes\": [\n   {\"name\": \"a\", \"layer\": \"dense\"}]}\n"));
}

void WriteProjectTest::hash_ignores_view_data_and_training() {
  const Project project = full_project();
  const std::string hash = graph_hash(project.graph, registry_);
  QCOMPARE(hash.size(), std::size_t{64});
  Project other = project;
  other.graph.find("logits")->parameters["units"] = std::int64_t{11};
  QVERIFY(graph_hash(other.graph, registry_) != hash);
  other.graph.find("logits")->parameters["units"] = std::int64_t{10};
  other.graph.find("logits")->parameters["bias"] = true;
  QCOMPARE(graph_hash(other.graph, registry_), hash);
}

void WriteProjectTest::saves_and_loads() {
  const QTemporaryDir folder;
  const std::string path = folder.filePath("p.netloom").toStdString();
  save_project(path, full_project(), registry_);
  QCOMPARE(load_project(path, registry_).project, full_project());
}

void WriteProjectTest::schema_names_every_layer_and_parameter() {
  const auto schema = nlohmann::json::parse(project_schema(registry_));
  const auto& variants = schema["$defs"]["nodes"]["items"]["oneOf"];
  QCOMPARE(variants.size(), registry_.all().size() + 1);  // and the use of a block
  for (std::size_t i = 0; i < registry_.all().size(); ++i) {
    const LayerType& type = *registry_.all()[i];
    QCOMPARE(variants[i]["properties"]["layer"]["const"].get<std::string>(), type.name);
    for (const ParameterInfo& info : type.parameters) {
      const auto& parameter = variants[i]["properties"]["parameters"]["properties"][info.name];
      QCOMPARE(parameter["description"].get<std::string>(), info.text);
      QVERIFY(parameter.contains("default"));
    }
  }
  QCOMPARE(schema["required"], nlohmann::json::array({"netloom"}));
  const auto& phase = schema["properties"]["training"]["properties"]["phases"]["items"];
  const auto& optimisers = phase["properties"]["optimiser"]["oneOf"];
  QCOMPARE(optimisers.size(), OptimiserType::all().size());
  for (std::size_t i = 0; i < optimisers.size(); ++i) {
    const OptimiserType& type = OptimiserType::all()[i];
    QCOMPARE(optimisers[i]["properties"]["type"]["const"].get<std::string>(), type.name);
    QCOMPARE(optimisers[i]["properties"].size(), type.parameters.size() + 1);
    QCOMPARE(optimisers[i].contains("required"), type.name != OptimiserType::usual);
  }
}

NETLOOM_TEST(WriteProjectTest)

}  // namespace netloom

#include "write_project_test.moc"
