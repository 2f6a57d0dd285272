#include "editor/theme/theme.h"

#include <QFile>
#include <QtTest>
#include <nlohmann/json.hpp>

#include "editor/theme/fonts.h"
#include "editor/theme/theme_source.h"
#include "engine/core/error.h"
#include "tests/support/test.h"

namespace netloom::editor {

namespace {

nlohmann::json theme_document(const QString& name) {
  QFile file(":/themes/" + name + ".json");
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QByteArray text = file.readAll();
  return nlohmann::json::parse(text.begin(), text.end());
}

/// The message of the Error that reading `document` throws, or empty.
QString refusal(const nlohmann::json& document) {
  try {
    Theme::from_json(QByteArray::fromStdString(document.dump()), "test.json");
  } catch (const Error& error) {
    return QString::fromStdString(error.what());
  }
  return {};
}

}  // namespace

class ThemeTest : public QObject {
  Q_OBJECT
 private slots:
  void both_themes_have_every_token_data();
  void both_themes_have_every_token();
  void texts_are_legible_on_every_ground_data() { both_themes_have_every_token_data(); }
  void texts_are_legible_on_every_ground();
  void marks_stand_out_data() { both_themes_have_every_token_data(); }
  void marks_stand_out();
  void a_missing_token_is_named_data();
  void a_missing_token_is_named();
  void a_wrong_token_is_shown();
  void a_file_that_is_not_there_is_an_error();
  void headers_are_mixed_as_drawn();
  void ramps_meet_their_ends();
  void reduced_motion_stops_all_motion();
  void the_source_says_when_the_theme_changes();
  void half_sizes_have_the_widths_of_the_half_size();
};

void ThemeTest::both_themes_have_every_token_data() {
  QTest::addColumn<QString>("name");
  QTest::newRow("dark") << "dark";
  QTest::newRow("light") << "light";
}

void ThemeTest::both_themes_have_every_token() {
  QFETCH(QString, name);
  const Theme theme = Theme::load(":/themes/" + name + ".json");
  QCOMPARE(theme.name, name);
  QCOMPARE(theme.dark, name == "dark");
  for (const auto& [token, field] : colour_tokens()) {
    QVERIFY2((theme.*field).isValid(), token);
  }
  const nlohmann::json document = theme_document(name);
  QCOMPARE(document["colours"].size(), colour_tokens().size());
  QCOMPARE(document["numbers"].size(), number_tokens().size());
}

void ThemeTest::texts_are_legible_on_every_ground() {
  QFETCH(QString, name);
  const Theme theme = Theme::load(":/themes/" + name + ".json");
  const QColor Theme::*grounds[] = {&Theme::canvas, &Theme::panel, &Theme::raised, &Theme::hover,
                                    &Theme::popup,  &Theme::code,  &Theme::field};
  const QColor Theme::*texts[] = {&Theme::text,  &Theme::text2, &Theme::text3, &Theme::accent,
                                  &Theme::error, &Theme::warn,  &Theme::ok,    &Theme::info};
  for (const auto ground : grounds) {
    for (const auto text : texts) {
      const double ratio = contrast(theme.*text, theme.*ground);
      QVERIFY2(ratio >= 4.5, qPrintable(QString("%1 on %2: %3")
                                            .arg((theme.*text).name(), (theme.*ground).name())
                                            .arg(ratio)));
    }
  }
  QVERIFY(contrast(theme.on_accent, theme.accent) >= 4.5);
  QVERIFY(contrast(theme.error, theme.error_soft) >= 4.5);
  QVERIFY(contrast(theme.warn, theme.warn_soft) >= 4.5);
  QVERIFY(contrast(theme.accent, theme.accent_soft) >= 4.5);
  QVERIFY(contrast(theme.text, theme.accent_soft) >= 7);
  for (const QColor& header : theme.headers) QVERIFY(contrast(theme.text, header) >= 7.7);
  for (const QColor& code :
       {theme.code_keyword, theme.code_string, theme.code_number, theme.code_function}) {
    QVERIFY(contrast(code, theme.code) >= 4.5);
  }
}

void ThemeTest::marks_stand_out() {
  QFETCH(QString, name);
  const Theme theme = Theme::load(":/themes/" + name + ".json");
  QVERIFY(contrast(theme.line3, theme.panel) >= 3.2);
  QVERIFY(contrast(theme.wire, theme.canvas) >= 3.5);
  for (const QColor& category : theme.categories) QVERIFY(contrast(theme.glyph, category) >= 3.7);
  for (const QColor& series : theme.series) QVERIFY(contrast(series, theme.panel) >= 3);
}

void ThemeTest::a_missing_token_is_named_data() {
  QTest::addColumn<QString>("pointer");
  QTest::addColumn<QString>("token");
  QTest::newRow("colour") << "/colours/accent_soft"
                          << "\"accent_soft\"";
  QTest::newRow("number") << "/numbers/tint"
                          << "\"tint\"";
  QTest::newRow("category") << "/categories/loss"
                            << "\"loss\"";
  QTest::newRow("ramp") << "/ramps/signed"
                        << "\"signed\"";
  QTest::newRow("series") << "/series/7"
                          << "holds 7 colours";
  QTest::newRow("group") << "/colours"
                         << "\"colours\"";
  QTest::newRow("name") << "/name"
                        << "\"name\"";
}

void ThemeTest::a_missing_token_is_named() {
  QFETCH(QString, pointer);
  QFETCH(QString, token);
  nlohmann::json document = theme_document("dark");
  QCOMPARE(refusal(document), QString());
  const nlohmann::json::json_pointer path(pointer.toStdString());
  nlohmann::json& parent = document[path.parent_pointer()];
  if (parent.is_array()) {
    parent.erase(parent.size() - 1);
  } else {
    parent.erase(path.back());
  }
  const QString message = refusal(document);
  QVERIFY2(message.startsWith("test.json: ") && message.contains(token), qPrintable(message));
}

void ThemeTest::a_wrong_token_is_shown() {
  nlohmann::json document = theme_document("dark");
  document["colours"]["line2"] = "greyish";
  QVERIFY(refusal(document).contains("\"line2\" is \"greyish\""));
  document = theme_document("dark");
  document["numbers"]["radius_field"] = -1;
  QVERIFY(refusal(document).contains("\"radius_field\" is -1"));
  QVERIFY(refusal(nlohmann::json::array()).contains("not a JSON object"));
}

void ThemeTest::a_file_that_is_not_there_is_an_error() {
  QVERIFY_EXCEPTION_THROWN(Theme::load("/no/such/theme.json"), Error);
}

void ThemeTest::headers_are_mixed_as_drawn() {
  const Theme theme = Theme::built_in_dark();
  // color-mix(in srgb, #4B92F7 20%, #22262B)
  QCOMPARE(theme.header_colour(Category::weights), QColor("#2A3C54"));
  QCOMPARE(category_named("pool"), Category::pool);
  QCOMPARE(name_of(Category::sequence), QString("sequence"));
  QCOMPARE(category_named("none of these"), Category::data);
}

void ThemeTest::ramps_meet_their_ends() {
  const Theme theme = Theme::built_in_dark();
  QCOMPARE(ramp_colour(theme.ramp_signed, 0), theme.ramp_signed.front());
  QCOMPARE(ramp_colour(theme.ramp_signed, 0.5), theme.ramp_signed[2]);
  QCOMPARE(ramp_colour(theme.ramp_signed, 1), theme.ramp_signed.back());
  QCOMPARE(ramp_colour(theme.ramp_signed, 7), theme.ramp_signed.back());
  QCOMPARE(ramp_colour(theme.ramp_signed, std::nan("")), theme.ramp_signed.front());
}

void ThemeTest::reduced_motion_stops_all_motion() {
  ThemeSource source;
  QVERIFY(source.theme().motion_layout > 0);
  source.set_reduced_motion(true);
  source.set_theme(Theme::built_in_light());
  QCOMPARE(source.theme().motion_layout, 0);
  QCOMPARE(source.theme().motion_hover, 0);
  source.set_reduced_motion(false);
  QCOMPARE(source.theme().motion_layout, 180);
}

void ThemeTest::the_source_says_when_the_theme_changes() {
  ThemeSource source;
  const QSignalSpy changed(&source, &ThemeSource::changed);
  const Theme& theme = source.theme();
  source.set_theme(Theme::built_in_light());
  QCOMPARE(changed.count(), 1);
  QCOMPARE(theme.name, QString("light"));
}

void ThemeTest::half_sizes_have_the_widths_of_the_half_size() {
  const QString text = "The quick brown fox jumps over the lazy dog 0123456789";
  const auto ratio = [&](FontRole half, FontRole whole) {
    return QFontMetricsF(font(half)).horizontalAdvance(text) /
           QFontMetricsF(font(whole)).horizontalAdvance(text);
  };
  QVERIFY(std::abs(ratio(FontRole::body, FontRole::label) - 12.5 / 12) < 0.01);
  QVERIFY(std::abs(ratio(FontRole::mono_small, FontRole::mono) - 10.5 / 12) < 0.01);
}

NETLOOM_TEST(ThemeTest)

}  // namespace netloom::editor

#include "theme_test.moc"
