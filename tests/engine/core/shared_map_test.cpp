#include "engine/core/shared_map.h"

#include <string>

#include <QtTest>

#include "tests/support/test.h"

namespace netloom {

class SharedMapTest : public QObject {
  Q_OBJECT

 private slots:
  void a_copy_keeps_what_it_had_data();
  void a_copy_keeps_what_it_had();
  void copies_share_until_one_changes();
  void what_removes_nothing_shares_on();
};

namespace {

using Map = SharedMap<std::string, int>;
using Change = void (*)(Map&);

const int* entry(const Map& map, const char* key) {
  return &map.find(std::string_view(key))->second;
}

}  // namespace

void SharedMapTest::a_copy_keeps_what_it_had_data() {
  QTest::addColumn<Change>("change");
  QTest::newRow("[]") << Change([](Map& map) { map["one"] = 5; });
  QTest::newRow("at") << Change([](Map& map) { map.at("one") = 5; });
  QTest::newRow("find") << Change([](Map& map) { map.find("one")->second = 5; });
  QTest::newRow("iterate") << Change([](Map& map) {
    for (auto& [key, value] : map) value = 5;
  });
  QTest::newRow("emplace") << Change([](Map& map) { map.emplace("three", 3); });
  QTest::newRow("try_emplace") << Change([](Map& map) { map.try_emplace("three", 3); });
  QTest::newRow("erase") << Change([](Map& map) { map.erase("one"); });
  QTest::newRow("erase at") << Change([](Map& map) { map.erase(map.begin()); });
  QTest::newRow("erase_if") << Change(
      [](Map& map) { erase_if(map, [](const auto& one) { return one.second == 2; }); });
  QTest::newRow("rename") << Change([](Map& map) {
    auto node = map.extract("one");
    node.key() = "eins";
    map.insert(std::move(node));
  });
  QTest::newRow("clear") << Change([](Map& map) { map.clear(); });
}

void SharedMapTest::a_copy_keeps_what_it_had() {
  QFETCH(Change, change);
  const Map before{{"one", 1}, {"two", 2}};
  Map after = before;
  change(after);
  QVERIFY(before == (Map{{"one", 1}, {"two", 2}}));
  QVERIFY(before != after);
  Map none;
  const Map still_none = none;
  none["one"] = 1;
  QVERIFY(still_none.empty());
}

void SharedMapTest::copies_share_until_one_changes() {
  const Map first{{"one", 1}, {"two", 2}};
  Map second = first;
  QCOMPARE(entry(second, "one"), entry(first, "one"));
  second["one"] = 5;
  QVERIFY(entry(second, "one") != entry(first, "one"));
  const int* own = entry(second, "one");
  second["two"] = 7;
  QCOMPARE(entry(second, "one"), own);
}

void SharedMapTest::what_removes_nothing_shares_on() {
  const Map first{{"one", 1}, {"two", 2}};
  Map second = first;
  QCOMPARE(second.erase("three"), std::size_t{0});
  QVERIFY(second.extract("three").empty());
  QCOMPARE(erase_if(second, [](const auto& one) { return one.second > 2; }), std::size_t{0});
  QCOMPARE(entry(second, "one"), entry(first, "one"));
}

NETLOOM_TEST(SharedMapTest)

}  // namespace netloom

#include "shared_map_test.moc"
