#include <array>
#include <span>

#include "engine/core/random.h"
#include "engine/data/generated.h"

namespace netloom {

namespace {

using Words = std::span<const std::string_view>;

// Some words are of two kinds ("light", "walk", "cold", "fast"): only their place tells which.
constexpr std::array<std::string_view, 6> determiners{"the", "a", "this", "every", "my", "that"};
constexpr std::array<std::string_view, 14> nouns{"dog",   "light", "walk",  "cold", "child",
                                                 "river", "play",  "house", "call", "garden",
                                                 "train", "watch", "bird",  "plan"};
constexpr std::array<std::string_view, 12> verbs{"sees",  "likes", "light", "walk",
                                                 "play",  "call",  "finds", "train",
                                                 "watch", "plan",  "hears", "needs"};
constexpr std::array<std::string_view, 10> adjectives{"old",   "light", "cold",  "fast", "green",
                                                      "small", "quiet", "young", "last", "open"};
constexpr std::array<std::string_view, 6> adverbs{"fast", "often", "slowly", "well", "last", "now"};
constexpr std::array<std::string_view, 6> prepositions{"in",   "near", "behind",
                                                       "with", "for",  "over"};
constexpr std::array<std::string_view, 5> pronouns{"she", "he", "they", "we", "that"};

/// One sentence as it grows, and the parts of speech beside it.
class Sentence {
 public:
  Sentence(std::uint64_t seed, std::uint64_t row) : stream_{seed, stream_of("words")}, row_(row) {}

  /// SENTENCE = SUBJECT VERB (OBJECT) (PREPOSITION OBJECT) (ADVERB) "."
  void write() {
    if (chance(0.3)) {
      word(pronouns, "PRON");
    } else {
      phrase();
    }
    word(verbs, "VERB");
    if (chance(0.7)) phrase();
    if (chance(0.4)) {
      word(prepositions, "PREP");
      phrase();
    }
    if (chance(0.4)) word(adverbs, "ADV");
    add(".", "PUNCT");
  }

  std::string words;
  std::string tags;

 private:
  /// PHRASE = DETERMINER (ADJECTIVE) (ADJECTIVE) NOUN
  void phrase() {
    word(determiners, "DET");
    if (chance(0.5)) word(adjectives, "ADJ");
    if (chance(0.2)) word(adjectives, "ADJ");
    word(nouns, "NOUN");
  }

  bool chance(double share) { return stream_.uniform(row_, draw_++) < share; }
  void word(Words list, std::string_view tag) {
    add(list[stream_.below(list.size(), row_, draw_++)], tag);
  }
  void add(std::string_view one, std::string_view tag) {
    const std::string_view space = words.empty() ? "" : " ";
    words.append(space).append(one);
    tags.append(space).append(tag);
  }

  RandomStream stream_;
  std::uint64_t row_;
  std::uint32_t draw_ = 0;
};

}  // namespace

Dataset generate_sentences(const GeneratorOptions& options) {
  std::vector<std::string> words;
  std::vector<std::string> tags;
  words.reserve(static_cast<std::size_t>(options.rows));
  tags.reserve(static_cast<std::size_t>(options.rows));
  for (std::int64_t row = 0; row < options.rows; ++row) {
    Sentence sentence(options.seed, static_cast<std::uint64_t>(row));
    sentence.write();
    words.push_back(std::move(sentence.words));
    tags.push_back(std::move(sentence.tags));
  }
  Dataset dataset;
  dataset.columns = {text_column("words", std::move(words)), text_column("tags", std::move(tags))};
  return dataset;
}

}  // namespace netloom
