#include <algorithm>
#include <fstream>

#include <QTemporaryDir>
#include <QtTest>
#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/graph/check.h"
#include "plugins/api/export_model.h"
#include "plugins/api/load_plugins.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

namespace fs = std::filesystem;

const fs::path example_folder = NETLOOM_BINARY_DIR "/plugins/example";
const fs::path bad_folder = NETLOOM_BINARY_DIR "/tests/bad_plugins";

/// A format that writes the name of every node.
ExportFormat names_format() {
  return {"names", "Names", "One file.", {}, [](const ExportModel& model, const LayerRegistry&) {
            std::string text;
            for (const Node& node : model.project.graph.nodes) text += node.name + "\n";
            return std::vector<ExportedFile>{{"names.txt", text}};
          }};
}

}  // namespace

class PluginsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QVERIFY(folder_.isValid()); }
  void the_example_adds_a_layer();
  void folders_that_are_not_there_hold_nothing();
  void a_bad_plugin_is_left_out_and_says_why_data();
  void a_bad_plugin_is_left_out_and_says_why();
  void a_file_that_is_no_library_is_left_out();
  void an_unknown_format_lists_the_known_ones();
  void an_export_needs_a_new_folder();
  void a_format_that_fails_says_so();
  void an_export_that_fails_leaves_nothing();

 private:
  fs::path folder(const char* name) const { return folder_.filePath(name).toStdString(); }
  QTemporaryDir folder_;
};

void PluginsTest::the_example_adds_a_layer() {
  const Extensions all = load_plugins(std::array{example_folder});
  QVERIFY2(all.problems.empty(), all.problems.empty() ? "" : to_text(all.problems[0]).c_str());
  const LayerType* bump = all.layers.find("example_bump");
  QVERIFY(bump != nullptr);
  QCOMPARE(all.layers.all().size(), LayerRegistry::built_in().all().size() + 1);
  Graph graph;
  graph.nodes.push_back({"x", "input", {}, {{"shape", std::vector<std::string>{"feature 4"}}}, {}});
  graph.nodes.push_back({"bump", "example_bump", {{"x", {{"x", {}}}}}, {{"width", 2.0}}, {}});
  graph.nodes.push_back({"y", "output", {{"x", {{"bump", {}}}}}, {}, {}});
  const GraphCheck checked = check(graph, all.layers);
  QVERIFY(checked.ok());
  QCOMPARE(checked.nodes.at("bump").brief.text(), std::string("width 2"));
}

void PluginsTest::folders_that_are_not_there_hold_nothing() {
  const Extensions all = load_plugins(std::array{folder("nothing")});
  QVERIFY(all.problems.empty());
  QCOMPARE(all.layers.all().size(), LayerRegistry::built_in().all().size());
}

void PluginsTest::a_bad_plugin_is_left_out_and_says_why_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("says");
  QTest::newRow("throws") << "throws.so"
                          << "It failed: the licence has run out.";
  QTest::newRow("name taken") << "takes_a_name.so"
                              << "It adds a layer 'dense', but there is one already.";
  QTest::newRow("no entry") << "no_entry.so"
                            << "It has no function netloom_plugin_v1.";
  QTest::newRow("other build") << "other_build.so"
                               << "It was built for Netloom 0.0.7";
  QTest::newRow("format taken") << "takes_a_format.so"
                                << "It adds a format 'failing', but there is one already.";
  QTest::newRow("format without a function") << "writes_nothing.so"
                                             << "It adds a format 'blank' that writes nothing.";
}

void PluginsTest::a_bad_plugin_is_left_out_and_says_why() {
  QFETCH(QString, file);
  QFETCH(QString, says);
  const Extensions all = load_plugins(std::array{bad_folder, example_folder});
  const auto problem = std::find_if(all.problems.begin(), all.problems.end(), [&](const auto& one) {
    return one.file.filename() == file.toStdString();
  });
  QVERIFY(problem != all.problems.end());
  QVERIFY2(QString::fromStdString(problem->message).startsWith(says),
           problem->message.text().c_str());
  QVERIFY(to_text(*problem).find(file.toStdString()) != std::string::npos);
  QVERIFY2(all.layers.find("fine") == nullptr, "half of a plugin came in");
  QVERIFY2(all.layers.find("example_bump") != nullptr, "a good plugin stayed out");
}

void PluginsTest::a_file_that_is_no_library_is_left_out() {
  fs::create_directories(folder("torn"));
  std::ofstream(folder("torn") / "torn.so") << "not a library";
  const Extensions all = load_plugins(std::array{folder("torn")});
  QCOMPARE(all.problems.size(), std::size_t{1});
  const QString said = QString::fromStdString(to_text(all.problems[0]));
  QVERIFY2(said.contains("It cannot be loaded: ") && said.contains("take it out of the folder."),
           qPrintable(said));
  QCOMPARE(said.count("torn.so"), 1);
}

void PluginsTest::an_unknown_format_lists_the_known_ones() {
  const std::array formats{names_format()};
  QCOMPARE(format_named(formats, "names").title, std::string("Names"));
  try {
    format_named(formats, "nmaes");
    QFAIL("no error");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::not_found);
    QCOMPARE(error.message(), std::string("There is no format 'nmaes'. Formats: names."));
  }
}

void PluginsTest::an_export_needs_a_new_folder() {
  const LayerRegistry registry = LayerRegistry::built_in();
  ExportModel model;
  model.project.graph.nodes.push_back({"image", "input", {}, {}, {}});
  const fs::path out = folder("out");
  require_new_folder(out, "--force");
  const auto files = write_export(names_format(), model, registry, out);
  QCOMPARE(files, std::vector<fs::path>{out / "names.txt"});
  std::ifstream file(files[0]);
  QCOMPARE(std::string(std::istreambuf_iterator<char>(file), {}), std::string("image\n"));
  QVERIFY_THROWS_EXCEPTION(Error, require_new_folder(out, "--force"));
}

void PluginsTest::a_format_that_fails_says_so() {
  const Extensions all = load_plugins(std::array{bad_folder});
  const ExportFormat& failing = format_named(all.formats, "failing");
  const auto says = [](const auto& call) {
    try {
      call();
    } catch (const Error& error) {
      return QString(error.what());
    }
    return QString("no error");
  };
  const fs::path out = folder("failed");
  const QString wrote = says([&] { write_export(failing, {}, all.layers, out); });
  QVERIFY2(wrote.startsWith("format 'failing': The plugin failed: the stack is empty. Nothing"),
           qPrintable(wrote));
  const QString said = says([&] { failing.code({}, all.layers); });
  QVERIFY2(said.contains("it threw something that is no exception"), qPrintable(said));
  const QString left =
      says([&] { write_export(format_named(all.formats, "leaving"), {}, all.layers, out); });
  QVERIFY2(left.contains("'../b.txt', which lies outside of the folder"), qPrintable(left));
  QVERIFY2(!fs::exists(out), "an export that failed left a folder");
}

void PluginsTest::an_export_that_fails_leaves_nothing() {
  const ExportFormat torn{"torn", "Torn", "Two files.", {}, [](const auto&, const auto&) {
                            return std::vector<ExportedFile>{
                                {"a.txt", "new"}, {"b.txt", "new"}, {"b.txt/c.txt", "new"}};
                          }};
  const LayerRegistry registry = LayerRegistry::built_in();
  const fs::path fresh = folder("torn_export");
  QVERIFY_THROWS_EXCEPTION(Error, write_export(torn, {}, registry, fresh));
  QVERIFY(!fs::exists(fresh));
  const fs::path used = folder("used_export");
  fs::create_directories(used);
  std::ofstream(used / "a.txt") << "old";
  QVERIFY_THROWS_EXCEPTION(Error, write_export(torn, {}, registry, used));
  QVERIFY(fs::exists(used / "a.txt"));
  QVERIFY(!fs::exists(used / "b.txt"));
}

NETLOOM_TEST(PluginsTest)

}  // namespace netloom

#include "plugins_test.moc"
