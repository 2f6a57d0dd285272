#include <array>
#include <span>

#include "engine/core/random.h"
#include "engine/data/generated.h"

namespace netloom {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 12> aspects{"story",  "music",  "acting", "ending",
                                                   "camera", "humour", "plot",   "sound",
                                                   "cast",   "pace",   "script", "picture"};
constexpr std::array<std::string_view, 10> praise{"good",      "great", "moving", "clever",
                                                  "wonderful", "funny", "fresh",  "gripping",
                                                  "honest",    "bright"};
constexpr std::array<std::string_view, 10> blame{"bad",  "poor",  "dull",   "silly", "awful",
                                                 "slow", "stale", "clumsy", "noisy", "empty"};
constexpr std::array<std::string_view, 5> degrees{"very", "really", "rather", "quite", "so"};

/// One review as it grows. Which way it leans is not in any single word: "not" turns a clause
/// around, and of two clauses that "but" or "though" join the one decides that is not given way.
class Review {
 public:
  Review(std::uint64_t seed, std::uint64_t row) : stream_{seed, stream_of("review")}, row_(row) {}

  /// REVIEW = CLAUSE | CLAUSE "and" CLAUSE | CLAUSE "but" CLAUSE | "though" CLAUSE "," CLAUSE
  void write() {
    positive = chance(0.5);
    const double form = stream_.uniform(row_, draw_++);
    if (form < 0.3) {
      clause(positive);
    } else if (form < 0.5) {
      clause(positive);
      add("and");
      clause(positive);
    } else if (form < 0.75) {
      clause(!positive);
      add("but");
      clause(positive);
    } else {
      add("though");
      clause(!positive);
      add(",");
      clause(positive);
    }
    add(".");
  }

  std::string words;
  bool positive = false;

 private:
  /// CLAUSE = "the" ASPECT "was" ("not") (DEGREE) ADJECTIVE
  void clause(bool good) {
    add("the");
    word(aspects);
    add("was");
    const bool turned = chance(0.4);
    if (turned) add("not");
    if (chance(0.4)) word(degrees);
    word(good != turned ? Words(praise) : Words(blame));
  }

  bool chance(double share) { return stream_.uniform(row_, draw_++) < share; }
  void word(Words list) { add(list[stream_.below(list.size(), row_, draw_++)]); }
  void add(std::string_view one) { words.append(words.empty() ? "" : " ").append(one); }

  RandomStream stream_;
  std::uint64_t row_;
  std::uint32_t draw_ = 0;
};

}  // namespace

Dataset generate_reviews(const GeneratorOptions& options) {
  std::vector<std::string> texts;
  std::vector<std::int64_t> verdicts;
  texts.reserve(static_cast<std::size_t>(options.rows));
  verdicts.reserve(static_cast<std::size_t>(options.rows));
  for (std::int64_t row = 0; row < options.rows; ++row) {
    Review review(options.seed, static_cast<std::uint64_t>(row));
    review.write();
    texts.push_back(std::move(review.words));
    verdicts.push_back(review.positive ? 1 : 0);
  }
  Dataset dataset;
  dataset.columns = {text_column("review", std::move(texts)),
                     class_column("verdict", verdicts, {"negative", "positive"})};
  return dataset;
}

}  // namespace netloom
