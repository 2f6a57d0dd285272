#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <memory>
#include <numeric>

#include <fmt/format.h>
#include <openssl/evp.h>

#include "engine/core/error.h"

namespace netloom {

namespace {

/// Edits that turn `a` into `b`, two neighbours in the wrong order counting one (optimal string
/// alignment).
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> rows(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) rows[i][0] = i;
  std::iota(rows[0].begin(), rows[0].end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substituted = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, substituted});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[a.size()][b.size()];
}

/// Length of the UTF-8 sequence that `lead` opens, or 0; `low` and `high` bound its second byte
/// (Unicode table 3-7).
int sequence_length(unsigned char lead, unsigned char& low, unsigned char& high) {
  low = 0x80;
  high = 0xBF;
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) {
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
    return 3;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
    return 4;
  }
  return 0;
}

}  // namespace

Phrase with_thousands(std::int64_t number) {
  std::string digits = std::to_string(number);
  const std::size_t first = number < 0 ? 1 : 0;
  for (std::size_t at = digits.size(); at > first + 3;) {
    at -= 3;
    digits.insert(at, ",");
  }
  return listed(std::move(digits));
}

Phrase flop_text(double count) {
  constexpr std::array<const char*, 6> prefixes = {"", "k", "M", "G", "T", "P"};
  std::size_t step = 0;
  while (count >= 1000 && step + 1 < prefixes.size()) {
    count /= 1000;
    ++step;
  }
  return phrase("{} {}FLOP", listed(fmt::format("{:.3g}", count)), std::string(prefixes[step]));
}

Phrase number_text(double number) {
  if (std::isnan(number)) return Phrase("NaN");
  if (std::isinf(number)) return number > 0 ? phrase("infinity") : phrase("-infinity");
  const bool small = number != 0 && std::abs(number) <= 1e-3;
  std::array<char, 40> buffer{};
  const auto result = small ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                            std::chars_format::scientific)
                            : std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
  std::string text(buffer.data(), result.ptr);
  // The field writes 1e-3, not 1e-03.
  if (const auto e = text.find("e-0"); e != std::string::npos) text.erase(e + 2, 1);
  return listed(std::move(text));
}

Phrase amount_text(double number) {
  const bool whole = std::trunc(number) == number && std::abs(number) < 1e15;
  return whole ? with_thousands(static_cast<std::int64_t>(number)) : number_text(number);
}

std::string nearest(std::string_view word, std::span<const std::string> candidates) {
  std::string best;
  std::size_t least = std::max<std::size_t>(1, word.size() / 3) + 1;
  for (const std::string& candidate : candidates) {
    const std::size_t distance = edit_distance(word, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

std::string sha256(std::span<const std::byte> bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int size = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1) {
    throw Error(ErrorCode::internal, "SHA-256 is not available in this OpenSSL.");
  }
  std::string text;
  for (unsigned int i = 0; i < size; ++i) text += fmt::format("{:02x}", digest[i]);
  return text;
}

std::string sha256(std::string_view text) {
  return sha256(std::as_bytes(std::span(text.data(), text.size())));
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == separator) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

bool is_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    unsigned char low = 0;
    unsigned char high = 0;
    const int length = sequence_length(static_cast<unsigned char>(text[i]), low, high);
    if (length == 0 || i + static_cast<std::size_t>(length) > text.size()) return false;
    for (int k = 1; k < length; ++k) {
      const auto byte = static_cast<unsigned char>(text[i + static_cast<std::size_t>(k)]);
      if (byte < low || byte > high) return false;
      low = 0x80;
      high = 0xBF;
    }
    i += static_cast<std::size_t>(length);
  }
  return true;
}

}  // namespace netloom
