#include "input/csv_dialect.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "base/text.h"

namespace povnet {
namespace {

constexpr std::size_t most_records = 200;
constexpr std::array<char, 4> candidates{';', '\t', '|', ','};

/// Fields of each record. `skip_decimals`: a comma between two digits does not cut.
std::vector<std::size_t> fields_by_record(std::string_view sample, char delimiter, char quote, bool whole,
                                          bool skip_decimals) {
  std::vector<std::size_t> counts;
  std::size_t fields = 1;
  bool quoted = false;
  bool blank = true;
  for (std::size_t i = 0; i < sample.size() && counts.size() < most_records; ++i) {
    const char c = sample[i];
    if (quote != '\0' && c == quote) quoted = !quoted;
    if (!quoted && (c == '\n' || c == '\r')) {
      if (!blank) counts.push_back(fields);
      fields = 1;
      blank = true;
      continue;
    }
    blank = false;
    const bool decimal =
        skip_decimals && i > 0 && i + 1 < sample.size() && is_digit(sample[i - 1]) && is_digit(sample[i + 1]);
    if (!quoted && c == delimiter && !decimal) ++fields;
  }
  if (!blank && (whole || counts.empty())) counts.push_back(fields);
  return counts;
}

struct Evenness {
  double share = 0;  ///< of the records that have the commonest number of fields, two or more
  double score = 0;  ///< the same, many columns counting more
};

Evenness evenness(const std::vector<std::size_t>& counts) {
  std::map<std::size_t, std::size_t> times;
  for (const std::size_t count : counts)
    if (count > 1) ++times[count];
  Evenness best;
  for (const auto& [fields, records] : times) {
    const double share = static_cast<double>(records) / static_cast<double>(counts.size());
    const double score = share * share * (1.0 - 1.0 / static_cast<double>(fields));
    if (score > best.score) best = {share, score};
  }
  return best;
}

}  // namespace

char find_delimiter(std::string_view sample, char quote, bool whole) {
  char found = ';';
  double best = 0;
  bool other_than_comma = false;
  for (const char candidate : candidates) {
    const bool skip_decimals = candidate == ',' && other_than_comma;
    const Evenness even = evenness(fields_by_record(sample, candidate, quote, whole, skip_decimals));
    other_than_comma = other_than_comma || even.share >= 0.8;
    if (even.score > best + 1e-9) {
      best = even.score;
      found = candidate;
    }
  }
  return found;
}

std::size_t separator_line(std::string_view sample, char& delimiter) {
  if (!sample.starts_with("sep=") || sample.size() < 6) return 0;
  const char wanted = sample[4];
  std::size_t end = 5;
  while (end < sample.size() && (sample[end] == '\r' || sample[end] == '\n') && sample[end - 1] != '\n')
    ++end;
  if (end == 5) return 0;
  delimiter = wanted;
  return end;
}

}  // namespace povnet
