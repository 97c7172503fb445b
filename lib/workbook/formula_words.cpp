#include "workbook/formula_words.h"

#include <array>
#include <set>

#include "base/text.h"

namespace povnet {
namespace {

using WordKind = FormulaWord::Kind;
constexpr std::size_t no_place = std::string_view::npos;

const std::set<std::string, std::less<>> of_any_number = {"SUM",      "COUNT",  "COUNTA", "AVERAGE",
                                                          "AVERAGEA", "MIN",    "MAX",    "PRODUCT",
                                                          "SUMSQ",    "MEDIAN", "STDEV",  "VAR"};
const std::set<std::string, std::less<>> of_ranges = {
    "SUBTOTAL", "AGGREGATE", "SUMIF",      "SUMIFS",     "COUNTIF", "COUNTIFS", "AVERAGEIF", "AVERAGEIFS",
    "MAXIFS",   "MINIFS",    "SUMPRODUCT", "COUNTBLANK", "LARGE",   "SMALL",    "RANK",      "ROWS",
    "TEXTJOIN", "CONCAT",    "MATCH",      "VLOOKUP",    "HLOOKUP", "XLOOKUP",  "LOOKUP",    "INDEX",
    "MODE",     "QUARTILE",  "PERCENTILE", "FILTER",     "UNIQUE",  "SORT",     "FREQUENCY", "STDEVP",
    "VARP",     "STDEV.S",   "STDEV.P",    "VAR.S",      "VAR.P",   "RANK.EQ",  "RANK.AVG"};
const std::set<std::string, std::less<>> unsteady = {"TODAY",  "NOW",      "RAND", "RANDBETWEEN",
                                                     "OFFSET", "INDIRECT", "ROW",  "COLUMN",
                                                     "CELL",   "INFO",     "ROWS", "GETPIVOTDATA"};

std::string bare_function(std::string_view name) {
  std::string bare = upper(name);
  for (const std::string_view prefix : {"_XLFN.", "_XLWS."})
    if (bare.starts_with(prefix)) bare.erase(0, prefix.size());
  return bare;
}

bool in_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
         c == '_' || c == '.' || c == '$' || c == '\\' || c == '?' || byte >= 0x80;
}

std::size_t past_quoted(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (++at; at < text.size(); ++at) {
    if (text[at] != quote) continue;
    if (at + 1 >= text.size() || text[at + 1] != quote) return at + 1;
    ++at;
  }
  return text.size();
}

std::size_t past_brackets(std::string_view text, std::size_t at) {
  int depth = 0;
  for (; at < text.size(); ++at) {
    if (text[at] == '[') ++depth;
    if (text[at] == ']' && --depth == 0) return at + 1;
  }
  return text.size();
}

std::size_t past_word(std::string_view text, std::size_t at) {
  while (at < text.size() && in_word(text[at])) ++at;
  return at;
}

/// 1.5E-3: the sign belongs to the number.
std::size_t past_number(std::string_view text, std::size_t at) {
  const std::size_t end = past_word(text, at);
  const bool exponent = end > at && (text[end - 1] | 0x20) == 'e' && end + 1 < text.size() &&
                        (text[end] == '+' || text[end] == '-') && text[end + 1] >= '0' &&
                        text[end + 1] <= '9';
  return exponent ? past_word(text, end + 1) : end;
}

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789.eE+-") == no_place &&
         word.find_first_of("0123456789") != no_place && (word.front() | 0x20) != 'e';
}

/// Reads a formula from its beginning to its end.
class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  std::vector<FormulaWord> words() {
    while (at_ < text_.size()) step();
    return std::move(words_);
  }

 private:
  void add(WordKind kind, std::size_t end) {
    words_.push_back({.kind = kind, .written = std::string(text_.substr(at_, end - at_))});
    at_ = end;
  }

  void step() {
    const char c = text_[at_];
    if (c == ' ' || c == '\n' || c == '\r' || c == '\t') return add(WordKind::blank, at_ + 1);
    if (c == '"') return add(WordKind::text, past_quoted(text_, at_));
    if (c == '\'') return sheet_word(past_quoted(text_, at_));
    if (c == '[') return foreign(past_brackets(text_, at_));
    if (c == '#') return foreign(text_.find_first_of("!?/A", at_ + 1));
    if (in_word(c)) return word();
    if (c == '(') calls_.emplace_back();
    if (c == ')' && !calls_.empty()) calls_.pop_back();
    add(WordKind::sign, at_ + two_signs());
  }

  std::size_t two_signs() const {
    const std::string_view two = text_.substr(at_, 2);
    return two == "<=" || two == ">=" || two == "<>" ? 2 : 1;
  }

  /// An error, or brackets with what they belong to: "[1]Foglio!A1", "Tabella[Importo]".
  void foreign(std::size_t end) {
    end = end == no_place ? text_.size() : end;
    while (end < text_.size() && (in_word(text_[end]) || text_[end] == '!' || text_[end] == ':')) ++end;
    add(WordKind::foreign, end);
  }

  void sheet_word(std::size_t end) {
    if (end >= text_.size() || text_[end] != '!') return foreign(end);
    const std::string quoted(text_.substr(at_ + 1, end - at_ - 2));
    if (quoted.find('[') != no_place || quoted.find(':') != no_place) return foreign(past_area(end + 1));
    reference(replace_all(quoted, "''", "'"), end + 1);
  }

  std::size_t past_area(std::size_t at) const {
    const std::size_t end = past_word(text_, at);
    return end < text_.size() && text_[end] == ':' ? past_word(text_, end + 1) : end;
  }

  void word() {
    std::size_t end = past_word(text_, at_);
    const std::string_view found = text_.substr(at_, end - at_);
    const char next = end < text_.size() ? text_[end] : '\0';
    if (next == '!') return reference(std::string(found), end + 1);
    if (next == '[') return foreign(past_brackets(text_, end));
    if (next == '(') {
      const std::string function = bare_function(found);
      add(WordKind::function, end);
      add(WordKind::sign, at_ + 1);
      calls_.push_back(function);
      return;
    }
    if (next == ':') {
      const std::size_t past = past_word(text_, end + 1);
      if (past < text_.size() && text_[past] == '!') return foreign(past_area(past + 1));
      if (parse_area(text_.substr(at_, past - at_))) return reference("", at_);
    }
    const auto place = parse_place(found);
    if (place && place->row > 0 && place->column > 0) return reference("", at_);
    if (is_number(found)) return add(WordKind::number, past_number(text_, at_));
    add(WordKind::name, end);
  }

  /// The place begins at `from`, after the name of its sheet.
  void reference(std::string sheet, std::size_t from) {
    std::size_t end = past_area(from);
    auto area = parse_area(text_.substr(from, end - from));
    if (!area) {
      end = past_word(text_, from);
      area = parse_area(text_.substr(from, end - from));
    }
    if (!area) return foreign(end);
    FormulaWord word{.kind = WordKind::reference, .written = std::string(text_.substr(at_, end - at_))};
    word.sheet = std::move(sheet);
    word.before = std::string(text_.substr(at_, from - at_));
    word.area = *area;
    word.is_area = word.written.find(':', word.before.size()) != no_place;
    const std::string function = calls_.empty() ? std::string() : calls_.back();
    word.in_list = of_any_number.contains(function) || of_ranges.contains(function);
    word.of_subtotal = function == "SUBTOTAL";
    word.several = (of_any_number.contains(function) || word.of_subtotal) && alone(end);
    words_.push_back(std::move(word));
    at_ = end;
  }

  /// Whether the reference is all of its argument.
  bool alone(std::size_t end) const {
    const char next = end < text_.size() ? text_[end] : '\0';
    const std::string& last = words_.empty() ? std::string() : words_.back().written;
    return (next == ',' || next == ')') && (last == "," || last == "(");
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<std::string> calls_;  ///< the functions around, "" for bare brackets
  std::vector<FormulaWord> words_;
};

std::uint32_t moved(std::uint32_t at, bool fixed, std::int64_t by) {
  return at == 0 || fixed ? at : static_cast<std::uint32_t>(static_cast<std::int64_t>(at) + by);
}

}  // namespace

std::vector<FormulaWord> formula_words(std::string_view formula) { return Lexer(formula).words(); }

std::optional<SheetsInRow> sheets_in_a_row(const FormulaWord& word) {
  const auto mark = word.written.rfind('!');
  if (word.kind != WordKind::foreign || mark == no_place || word.written.find('[') != no_place)
    return std::nullopt;
  std::string names = word.written.substr(0, mark);
  if (names.starts_with('\'')) names = replace_all(names.substr(1, names.size() - 2), "''", "'");
  const auto colon = names.find(':');
  const auto area = parse_area(std::string_view(word.written).substr(mark + 1));
  if (colon == no_place || !area) return std::nullopt;
  return SheetsInRow{.first = names.substr(0, colon),
                     .last = names.substr(colon + 1),
                     .before = word.written.substr(0, mark + 1),
                     .area = *area};
}

bool is_of_other_file(const FormulaWord& word) {
  return word.kind == FormulaWord::Kind::foreign &&
         (word.written.starts_with('[') || word.written.starts_with("'["));
}

bool is_unsteady(std::string_view function) { return unsteady.contains(bare_function(function)); }

std::string moved_formula(std::string_view formula, std::int64_t rows, std::int64_t columns) {
  std::string text;
  for (FormulaWord& word : formula_words(formula)) {
    if (word.kind != WordKind::reference) {
      text += word.written;
      continue;
    }
    for (CellPlace* place : {&word.area.first, &word.area.last}) {
      place->row = moved(place->row, place->row_fixed, rows);
      place->column = moved(place->column, place->column_fixed, columns);
    }
    text += word.before + (word.is_area ? text_of(word.area.first) + ":" + text_of(word.area.last)
                                        : text_of(word.area.first));
  }
  return text;
}

}  // namespace povnet
