#include "engine/data/catalogue.h"

#include <cmath>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/error.h"
#include "engine/data/describe.h"
#include "engine/data/standardiser.h"
#include "tests/support/test.h"

namespace netloom {

class CatalogueTest : public QObject {
  Q_OBJECT
 private slots:
  void lists_every_set_with_its_origin();
  void built_in_sets_hold_the_published_numbers_data();
  void built_in_sets_hold_the_published_numbers();
  void digits_are_images_of_ink();
  void iris_offers_single_columns_and_features();
  void every_set_opens_as_listed();
  void opens_files_relative_to_the_project();
  void tells_what_could_be_meant_data();
  void tells_what_could_be_meant();
  void names_the_nearest_set();
  void generated_sets_are_fixed_by_their_options_data();
  void generated_sets_are_fixed_by_their_options();
  void generated_sets_have_their_figures();
  void generated_sets_refuse_options_out_of_range();
  void describes_a_set_as_text();
  void describes_tokens_that_cannot_be_seen();
};

namespace {

DatasetCatalogue shipped_catalogue() {
  return DatasetCatalogue(NETLOOM_SOURCE_DIR "/resources/data");
}

Dataset open_set(const std::string& name) {
  DataSettings settings;
  settings.source = name;
  return shipped_catalogue().open(settings, ".");
}

std::vector<std::int64_t> class_counts(const Dataset& dataset) {
  std::vector<std::int64_t> counts;
  for (const ColumnDescription& column : describe(dataset).columns) {
    if (column.kind == ColumnKind::class_label) counts = column.class_counts;
  }
  return counts;
}

}  // namespace

void CatalogueTest::lists_every_set_with_its_origin() {
  QStringList names;
  for (const DatasetAbout& about : shipped_catalogue().list()) {
    names << QString::fromStdString(about.name);
    QVERIFY2(!about.title.empty() && about.description.ends_with('.'), about.name.c_str());
    QVERIFY2(about.rows > 0 && !about.columns.empty(), about.name.c_str());
    QVERIFY2(!about.source.empty(), about.name.c_str());
    if (about.generated) continue;
    QVERIFY2(!about.licence.empty() && !about.citation.empty(), about.name.c_str());
  }
  QCOMPARE(names, QStringList({"breast_cancer", "circles", "demand", "diabetes", "digits", "fraud",
                               "iris", "moons", "reversed", "reviews", "sentences", "shakespeare",
                               "shapes", "sorted", "spirals", "wine", "xor"}));
}

void CatalogueTest::built_in_sets_hold_the_published_numbers_data() {
  // Recorded from scikit-learn 1.9.1: load_NAME().data.sum(), mean and standard deviation of the
  // first column, and bincount of the target.
  QTest::addColumn<int>("rows");
  QTest::addColumn<double>("sum");
  QTest::addColumn<double>("mean");
  QTest::addColumn<double>("deviation");
  QTest::addColumn<QList<int>>("counts");
  QTest::newRow("iris") << 150 << 2078.7 << 5.843333333333335 << 0.8253012917851409
                        << QList<int>{50, 50, 50};
  QTest::newRow("wine") << 178 << 159975.295999 << 13.000617977528083 << 0.809542914528517
                        << QList<int>{59, 71, 48};
  QTest::newRow("breast_cancer") << 569 << 1056474.4596356 << 14.127291739894563
                                 << 3.5209507607110626 << QList<int>{212, 357};
  QTest::newRow("diabetes") << 442 << 276404.2336 << 48.51809954751131 << 13.09419020798002
                            << QList<int>{};
}

void CatalogueTest::built_in_sets_hold_the_published_numbers() {
  QFETCH(int, rows);
  QFETCH(double, sum);
  QFETCH(double, mean);
  QFETCH(double, deviation);
  QFETCH(QList<int>, counts);
  const Dataset dataset = open_set(QTest::currentDataTag());
  QCOMPARE(dataset.rows, rows);
  double total = 0;
  for (const std::string& part : dataset.group("features")->parts) {
    const Column& column = *dataset.column(part);
    QVERIFY(column.missing.empty() && column.problem_count == 0);
    for (const float value : column.values.values<float>()) total += double{value};
  }
  QVERIFY2(std::abs(total - sum) < 1e-7 * sum, qPrintable(QString::number(total, 'g', 12)));
  std::vector<std::int64_t> all(static_cast<std::size_t>(rows));
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<std::int64_t>(i);
  const Standardiser fitted = Standardiser::fit(dataset.columns.front().values, all);
  QVERIFY(std::abs(fitted.mean[0] - mean) < 1e-6);
  QVERIFY(std::abs(fitted.deviation[0] - deviation) < 1e-6);
  QCOMPARE(class_counts(dataset), (std::vector<std::int64_t>{counts.begin(), counts.end()}));
}

void CatalogueTest::digits_are_images_of_ink() {
  const Dataset dataset = open_set("digits");
  const Column& pixels = *dataset.column("pixels");
  QCOMPARE(pixels.kind, ColumnKind::image);
  QVERIFY(pixels.sample == (Shape{{Role::channel, 1}, {Role::height, 8}, {Role::width, 8}}));
  const auto values = pixels.values.values<float>();
  const std::vector<float> first_line{0, 0, 0.3125F, 0.8125F, 0.5625F, 0.0625F, 0, 0};
  QCOMPARE((std::vector<float>{values.begin(), values.begin() + 8}), first_line);
  double sum = 0;
  for (const float value : values) sum += double{value};
  QCOMPARE(sum * 16, 561718.0);
  QCOMPARE(class_counts(dataset),
           (std::vector<std::int64_t>{178, 182, 177, 183, 181, 182, 181, 179, 174, 180}));
}

void CatalogueTest::iris_offers_single_columns_and_features() {
  const Dataset dataset = open_set("iris");
  QCOMPARE(dataset.names(),
           (std::vector<std::string>{"sepal length (cm)", "sepal width (cm)", "petal length (cm)",
                                     "petal width (cm)", "species", "features"}));
  QCOMPARE(dataset.column("species")->classes,
           (std::vector<std::string>{"setosa", "versicolor", "virginica"}));
  QCOMPARE(dataset.column("petal width (cm)")->unit, std::string("cm"));
}

void CatalogueTest::every_set_opens_as_listed() {
  for (const DatasetAbout& about : shipped_catalogue().list()) {
    const Dataset dataset = open_set(about.name);
    QCOMPARE(dataset.rows, about.rows);
    QCOMPARE(dataset.names(), about.columns);
    for (const ColumnGroup& group : dataset.groups) {
      for (const std::string& part : group.parts) QVERIFY(dataset.column(part) != nullptr);
    }
  }
}

void CatalogueTest::opens_files_relative_to_the_project() {
  const QTemporaryDir folder;
  QFile file(folder.filePath("mine.csv"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("x,y\n1,2\n3,4\n");
  file.close();
  DataSettings settings;
  settings.source = "mine.csv";
  QCOMPARE(shipped_catalogue().open(settings, folder.path().toStdString()).rows, 2);
  settings.source = "absent.csv";
  QVERIFY_EXCEPTION_THROWN(shipped_catalogue().open(settings, folder.path().toStdString()), Error);
}

void CatalogueTest::tells_what_could_be_meant_data() {
  QTest::addColumn<QString>("source");
  QTest::addColumn<QString>("told");
  QTest::newRow("nothing") << ""
                           << "Choose a data source: breast_cancer";
  QTest::newRow("a letter off") << "./mien.csv"
                                << "Did you mean \"mine.csv\"?";
  QTest::newRow("nothing alike") << "./else.csv"
                                 << "Check the path of the data.";
  QTest::newRow("no folder") << "none/mine.csv"
                             << "There is no folder";
}

void CatalogueTest::tells_what_could_be_meant() {
  QFETCH(QString, source);
  QFETCH(QString, told);
  const QTemporaryDir folder;
  QFile file(folder.filePath("mine.csv"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  DataSettings settings;
  settings.source = source.toStdString();
  try {
    shipped_catalogue().open(settings, folder.path().toStdString());
    QFAIL("opened");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::not_found);
    QVERIFY2(QString::fromUtf8(error.what()).contains(told), error.what());
  }
}

void CatalogueTest::names_the_nearest_set() {
  try {
    open_set("digit");
    QFAIL("opened");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::not_found);
    QCOMPARE(error.message(),
             std::string("There is no data set \"digit\". Did you mean \"digits\"? "
                         "Files are given by their path."));
  }
}

void CatalogueTest::generated_sets_are_fixed_by_their_options_data() {
  QTest::addColumn<QString>("name");
  for (const char* name : {"spirals", "moons", "circles", "xor"}) QTest::newRow(name) << name;
}

void CatalogueTest::generated_sets_are_fixed_by_their_options() {
  QFETCH(QString, name);
  DataSettings settings;
  settings.source = name.toStdString();
  settings.options.rows = 101;
  const auto x_of = [&] {
    const Dataset dataset = shipped_catalogue().open(settings, ".");
    const auto values = dataset.column("x")->values.values<float>();
    return std::vector<float>(values.begin(), values.end());
  };
  const std::vector<float> first = x_of();
  QCOMPARE(first.size(), 101U);
  QCOMPARE(x_of(), first);
  settings.options.seed = 2;
  QVERIFY(x_of() != first);
}

void CatalogueTest::generated_sets_have_their_figures() {
  DataSettings settings;
  settings.options.noise = 0;
  settings.source = "circles";
  const auto each = [&](auto check) {
    const Dataset dataset = shipped_catalogue().open(settings, ".");
    const auto x = dataset.column("x")->values.values<float>();
    const auto y = dataset.column("y")->values.values<float>();
    const auto label = dataset.column("class")->values.values<std::int64_t>();
    for (std::size_t i = 0; i < x.size(); ++i) QVERIFY(check(double{x[i]}, double{y[i]}, label[i]));
  };
  each([](double x, double y, std::int64_t label) {
    return std::abs(std::hypot(x, y) - (label == 0 ? 1 : 0.5)) < 1e-6;
  });
  settings.source = "xor";
  each([](double x, double y, std::int64_t label) { return (x * y < 0) == (label == 1); });
  settings.source = "moons";
  each([](double x, double y, std::int64_t label) {
    const double radius = label == 0 ? std::hypot(x, y) : std::hypot(x - 1, y - 0.5);
    return std::abs(radius - 1) < 1e-6 && (label == 0 ? y >= -1e-6 : y <= 0.5 + 1e-6);
  });
  settings.source = "spirals";
  settings.options.classes = 3;
  QCOMPARE(class_counts(shipped_catalogue().open(settings, ".")),
           (std::vector<std::int64_t>{200, 200, 200}));
}

void CatalogueTest::generated_sets_refuse_options_out_of_range() {
  DataSettings settings;
  settings.source = "moons";
  settings.options.noise = -1;
  try {
    shipped_catalogue().open(settings, ".");
    QFAIL("opened");
  } catch (const Error& error) {
    QCOMPARE(QString(error.what()),
             QString("data.options: The option noise is -1; it must be 0 to 10."));
  }
}

void CatalogueTest::describes_a_set_as_text() {
  const QString text = QString::fromStdString(to_text(describe(open_set("iris"), 1)));
  QCOMPARE(text, QString("iris: 150 rows\n"
                         "  sepal length (cm) [cm]: number 1, min 4.3, mean 5.84333, max 7.9\n"
                         "  sepal width (cm) [cm]: number 1, min 2, mean 3.05733, max 4.4\n"
                         "  petal length (cm) [cm]: number 1, min 1, mean 3.758, max 6.9\n"
                         "  petal width (cm) [cm]: number 1, min 0.1, mean 1.19933, max 2.5\n"
                         "  species: class 1, 3 classes: setosa 50, versicolor 50, virginica 50\n"
                         "  features: 4 columns together. The four measurements.\n"
                         "  5.1 | 3.5 | 1.4 | 0.2 | setosa\n"));
}

void CatalogueTest::describes_tokens_that_cannot_be_seen() {
  const QString text = QString::fromStdString(to_text(describe(open_set("shakespeare"), 1)));
  QVERIFY2(text.startsWith("shakespeare: 17,428 rows\n"
                           "  Rows are windows over 1,115,394 steps in order.\n"
                           "  text: tokens 1, 65 classes: \\n 40,000, ␣ 169,892, ! 2,172"),
           qPrintable(text));
}

NETLOOM_TEST(CatalogueTest)

}  // namespace netloom

#include "catalogue_test.moc"
