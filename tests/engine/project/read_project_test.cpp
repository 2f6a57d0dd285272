#include <algorithm>

#include <QtTest>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/graph/check.h"
#include "engine/project/migration.h"
#include "engine/project/project.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

const std::string good_start = R"({"netloom": 1, "name": "p", "graph": {"nodes": [)";

std::string nested(std::size_t depth, char open) {
  return std::string(depth, open);
}

}  // namespace

class ReadProjectTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void refuses_what_is_no_project_data();
  void refuses_what_is_no_project();
  void keeps_reading_past_what_it_cannot_understand_data();
  void keeps_reading_past_what_it_cannot_understand();
  void reads_the_example_of_the_design();
  void keeps_what_layers_of_a_missing_plugin_say();
  void understands_short_forms();
  void survives_every_truncation_and_flip();
  void migrates_older_versions();
  void refuses_a_version_without_a_way();
  void names_the_file();

 private:
  LayerRegistry registry_;
};

void ReadProjectTest::refuses_what_is_no_project_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QString>("fragment");
  const auto row = [](const char* name, const std::string& text, const char* fragment) {
    QTest::newRow(name) << QByteArray::fromStdString(text) << fragment;
  };
  row("empty", "", "line 1, column 1");
  row("no JSON", "PK\x03\x04", "No JSON");
  row("comma too many", "{\"netloom\": 1,\n \"name\": \"x\",,}", "line 2, column 14");
  row("two commas", "{\"netloom\": 1,\n \"name\": \"x\",,}", R"(`"name": "x",,`: unexpected ',')");
  row("cut off", good_start, R"(, after `me": "p", "graph": {"nodes": [`, before)");
  row("cut off in a text", "{\"netloom\": 1,\n \"name\": \"Dig", "it was cut off");
  row("text after the end", "{\"netloom\": 1} x", "line 1, column 16");
  row("not UTF-8", "{\"netloom\": 1, \"name\": \"\xFF\"}", "UTF-8");
  row("a list", "[1, 2]", "no Netloom project");
  row("no version", "{\"name\": \"x\"}", "no Netloom project");
  row("version is a text", "{\"netloom\": \"1\"}", "no Netloom project");
  row("newer", "{\"netloom\": 2}", "newer Netloom");
  row("much newer", "{\"netloom\": 99999999999999999999}", "no Netloom project");
  row("before the first", "{\"netloom\": 0}", "no such version");
  row("below zero", "{\"netloom\": -7}", "no such version");
  row("key twice", "{\"netloom\": 1, \"name\": \"a\", \"name\": \"b\"}", "stands twice");
  row("too large a number", "{\"netloom\": 1, \"training\": {\"batch\": 1e999}}", "line 1");
  row("a million lists", nested(1'000'000, '['), "more than 64 deep");
  row(
      "a million objects",
      [] {
        std::string text;
        for (int i = 0; i < 1'000'000; ++i) text += "{\"a\":";
        return text;
      }(),
      "more than 64 deep");
}

void ReadProjectTest::refuses_what_is_no_project() {
  QFETCH(QByteArray, text);
  QFETCH(QString, fragment);
  try {
    read_project(text.toStdString(), registry_, "bad.netloom");
    QFAIL("read");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::input);
    QCOMPARE(error.context(), std::string("bad.netloom"));
    QVERIFY2(QString::fromStdString(error.message()).contains(fragment), error.what());
  }
}

void ReadProjectTest::keeps_reading_past_what_it_cannot_understand_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QString>("line");
  const auto node_row = [](const char* name, const char* node, const char* code, const char* line) {
    QTest::newRow(name) << QString::fromStdString(good_start + node + "]}}") << code << line;
  };
  const auto row = [](const char* name, const char* rest, const char* code, const char* line) {
    QTest::newRow(name) << QString("{\"netloom\": 1, %1}").arg(rest) << code << line;
  };
  node_row("node is a number", "7", "file.type", "graph.nodes[0] takes an object, not 7");
  node_row("no name", R"({"layer": "relu"})", "file.value", "needs a \"name\"");
  node_row("no layer", R"({"name": "a"})", "file.value", "needs a \"layer\"");
  node_row("layer is a list", R"({"name": "a", "layer": []})", "file.type",
           "takes a text, not a list");
  node_row("unknown key", R"({"name": "a", "layer": "relu", "input": {"x": "b"}})", "file.key",
           "f.netloom: node 'a': Unknown key 'input'");
  node_row("nearest key", R"({"name": "a", "layer": "relu", "input": {}})", "file.key",
           "Did you mean 'inputs'?");
  node_row("link is a number", R"({"name": "a", "layer": "relu", "inputs": {"x": 4}})", "file.type",
           "node 'a': inputs.x is 4. inputs.x takes a text or a list of texts");
  node_row("parameter is an object",
           R"({"name": "c", "layer": "conv2d", "parameters": {"filters": {"a": 1}}})", "file.type",
           "node 'c' parameter 'filters'");
  node_row("parameters is a list", R"({"name": "c", "layer": "conv2d", "parameters": [1]})",
           "file.type", "takes an object, not a list");
  row("nodes is a text", R"("graph": {"nodes": "x"})", "file.type", "graph.nodes takes a list");
  row("graph is a list", R"("graph": [])", "file.type", "graph takes an object");
  row("unknown part", R"("trainig": {})", "file.key", "Did you mean 'training'?");
  row("batch is a text", R"("training": {"batch": "many"})", "file.type",
      "training.batch takes a whole number from 1 to 10,000,000, not \"many\"");
  row("batch is 0", R"("training": {"batch": 0})", "file.type", "training.batch is 0");
  row("batch is a fraction", R"("training": {"batch": 1.5})", "file.type", "not 1.5");
  row("phases is an object", R"("training": {"phases": {}})", "file.type", "a list of objects");
  row("optimiser", R"("training": {"phases": [{"optimiser": {"type": "adamx"}}]})", "file.value",
      "training.phases[0].optimiser.type is one of sgd, adam, adamw, nadam, rmsprop, adagrad, "
      "lion, not 'adamx'. Did you mean "
      "'adam'?");
  row("deep key", R"("training": {"phases": [{"optimiser": {"lerning_rate": 1}}]})", "file.key",
      "Did you mean 'learning_rate'?");
  row("columns is a list", R"("data": {"columns": ["a"]})", "file.type",
      "data.columns takes an object");
  row("missing", R"("data": {"missing": "ignore"})", "file.value", "one of refuse, drop_rows");
  row("split share", R"("data": {"split": {"train": 7}})", "file.type", "a number from 0 to 1");
  row("position", R"("view": {"nodes": {"a": [1]}})", "file.type", "two numbers, x and y");
  row("dismissed", R"("view": {"dismissed": "all"})", "file.type", "a list of texts");
  row("position of texts", R"("view": {"nodes": {"a": ["x", "y"]}})", "file.type", "two numbers");
  row("routes", R"("view": {"routes": {}})", "file.type", "view.routes takes a list of objects");
  row("route of no link", R"("view": {"routes": [{"from": "a", "points": []}]})", "file.value",
      R"(view.routes[0] needs "from", "to" and "points")");
  row("route of a text", R"("view": {"routes": [{"from": 1, "to": "b.x", "points": []}]})",
      "file.type", "view.routes[0].from");
  row("points", R"("view": {"routes": [{"from": "a", "to": "b.x", "points": [[1, 2], [3]]}]})",
      "file.type", "a list of points, each two numbers, x and y");
  row("remarks", R"("view": {"remarks": [{"kind": "poem"}]})", "file.value",
      "view.remarks[0].kind is one of note, group");
  row("size of a remark", R"("view": {"remarks": [{"width": -1}]})", "file.type",
      "view.remarks[0].width");
}

void ReadProjectTest::keeps_reading_past_what_it_cannot_understand() {
  QFETCH(QString, text);
  QFETCH(QString, code);
  QFETCH(QString, line);
  const ReadProject read = read_project(text.toStdString(), registry_);
  QVERIFY(!read.diagnostics.empty());
  const Diagnostic& first = read.diagnostics.front();
  QCOMPARE(QString::fromStdString(first.code), code);
  QCOMPARE(first.severity, Severity::error);
  const std::string printed = to_text(first, "f.netloom");
  QVERIFY2(QString::fromStdString(printed).contains(line), printed.c_str());
}

void ReadProjectTest::reads_the_example_of_the_design() {
  const std::string text = R"({"netloom": 1, "name": "Digits CNN",
 "graph": {"nodes": [
   {"name": "image",  "layer": "input",   "shape": ["channel 1", "height 8", "width 8"]},
   {"name": "conv1",  "layer": "conv2d",  "inputs": {"x": "image"}, "parameters": {"filters": 16, "kernel": [3, 3], "padding": "same"}},
   {"name": "relu1",  "layer": "relu",    "inputs": {"x": "conv1"}},
   {"name": "flat",   "layer": "flatten", "inputs": {"x": "relu1"}},
   {"name": "logits", "layer": "dense",   "inputs": {"x": "flat"}, "parameters": {"units": 10}},
   {"name": "digit",  "layer": "output",  "inputs": {"x": "logits"}},
   {"name": "label",  "layer": "target",  "classes": 10},
   {"name": "loss",   "layer": "cross_entropy", "inputs": {"scores": "logits", "target": "label"}}]},
 "data": {"source": "digits", "columns": {"image": "pixels", "label": "digit"},
          "split": {"train": 0.7, "validation": 0.1, "test": 0.2, "seed": 1}},
 "training": {"epochs": 60, "batch": 32, "seed": 1,
   "phases": [{"losses": ["loss"], "optimiser": {"type": "adam", "learning_rate": 0.001}, "schedule": {"type": "cosine"}}]},
 "view": {"nodes": {"image": [40, 80], "conv1": [200, 80]}}})";
  const ReadProject read = read_project(text, registry_);
  QVERIFY2(read.diagnostics.empty(),
           read.diagnostics.empty() ? "" : to_text(read.diagnostics[0], "").c_str());
  const GraphCheck checked = check(read.project.graph, registry_);
  QVERIFY(checked.diagnostics.empty());
  QCOMPARE(checked.parameters, std::int64_t{160 + 10250});
  QCOMPARE(read.project.data.columns.at("image"), std::vector<std::string>{"pixels"});
  QCOMPARE(read.project.training.epochs, std::int64_t{60});
  QCOMPARE(read.project.training.phases[0].schedule.type, std::string("cosine"));
  QCOMPARE(read.project.view.nodes.at("conv1")[0], 200.0);
}

void ReadProjectTest::keeps_what_layers_of_a_missing_plugin_say() {
  const std::string node =
      R"({"name": "a", "layer": "magic", "version": 3, "inputs": {"q": ["b.second", "c"]}, "parameters": {"flag": true, "list": [1, 2], "real": 0.5, "text": "t", "words": ["u", "v"]}})";
  const std::string text = good_start + node + "]}}";
  const ReadProject read = read_project(text, registry_);
  QVERIFY(read.diagnostics.empty());
  const Node& magic = read.project.graph.nodes[0];
  QCOMPARE(magic.parameters.size(), std::size_t{5});
  QCOMPARE(magic.inputs.at("q")[0], (Endpoint{"b", "second"}));
  const std::string written = write_project(read.project, registry_);
  QVERIFY2(written.find(node) != std::string::npos, written.c_str());
  QCOMPARE(read_project(written, registry_).project, read.project);
}

void ReadProjectTest::understands_short_forms() {
  const std::string text =
      good_start +
      R"({"name": "c", "layer": "conv2d", "parameters": {"kernel": 5}}, {"name": "d", "layer": "dropout", "parameters": {"rate": 0}}, {"name": "e", "layer": "dense", "parameters": {"units": 10.0}}]}})";
  const ReadProject read = read_project(text, registry_);
  const auto value = [&](std::size_t i, const char* name) {
    return read.project.graph.nodes[i].parameters.at(name);
  };
  QVERIFY(value(0, "kernel") == ParameterValue(std::vector<std::int64_t>{5, 5}));
  QVERIFY(value(1, "rate") == ParameterValue(0.0));
  QVERIFY(value(2, "units") == ParameterValue(std::int64_t{10}));
}

void ReadProjectTest::survives_every_truncation_and_flip() {
  const std::string text =
      good_start +
      R"({"name": "c", "layer": "conv2d", "inputs": {"x": "image"}, "parameters": {"kernel": [3, 3]}}]}, "training": {"phases": [{"losses": ["l"]}]}, "view": {"nodes": {"c": [1, 2]}}})";
  int understood = 0;
  const auto attempt = [&](const std::string& changed) {
    try {
      const ReadProject read = read_project(changed, registry_);
      (void)check(read.project.graph, registry_);
      ++understood;
    } catch (const Error&) {
      // Said so; that is all that is asked of it.
    }
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    attempt(text.substr(0, i));
    for (const char replacement : {'{', '[', '"', '9', '-', '\0', ','}) {
      std::string changed = text;
      changed[i] = replacement;
      attempt(changed);
    }
  }
  QVERIFY(understood > 100);
}

void ReadProjectTest::migrates_older_versions() {
  // An invented version 0 in which the graph was called "net".
  const Migration step{0, [](nlohmann::json& document) {
                         document["graph"] = document["net"];
                         document.erase("net");
                       }};
  const std::string text = R"({"netloom": 0, "net": {"nodes": [{"name": "a", "layer": "relu"}]}})";
  const ReadProject read = read_project(text, registry_, {}, std::span(&step, 1));
  QVERIFY(read.diagnostics.empty());
  QCOMPARE(read.project.graph.nodes[0].name, std::string("a"));
}

void ReadProjectTest::refuses_a_version_without_a_way() {
  const Migration later{5, nullptr};
  QVERIFY_THROWS_EXCEPTION(Error,
                           read_project("{\"netloom\": 0}", registry_, {}, std::span(&later, 1)));
}

void ReadProjectTest::names_the_file() {
  try {
    load_project("/nowhere/at/all.netloom", registry_);
    QFAIL("loaded");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::not_found);
    QVERIFY(std::string(error.what()).find("all.netloom") != std::string::npos);
  }
}

NETLOOM_TEST(ReadProjectTest)

}  // namespace netloom

#include "read_project_test.moc"
