#include "input/csv_record.h"

#include <algorithm>

namespace povnet {
namespace {

constexpr auto nowhere = std::string_view::npos;
constexpr std::size_t most_notes = 20;

/// Length of the line end at `at`; 0 where a CR is the last byte known and more may come.
std::size_t line_end(std::string_view bytes, std::size_t at, bool last) {
  if (bytes[at] == '\n') return 1;
  if (at + 1 == bytes.size()) return last ? 1 : 0;
  return bytes[at + 1] == '\n' ? 2 : 1;
}

}  // namespace

std::int64_t line_breaks(std::string_view bytes) {
  std::int64_t count = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i)
    if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n'))) ++count;
  return count;
}

CsvCutter::CsvCutter(char delimiter, char quote) : delimiter_(delimiter), quote_(quote) {
  for (const char c : {delimiter, '\n', '\r', '\0'}) stops_[static_cast<unsigned char>(c)] = true;
}

bool CsvCutter::cut(std::string_view bytes, bool last, CsvRecord& record) const {
  record.fields.clear();
  record.notes.clear();
  record.lines = 1;
  std::size_t at = 0;
  const bool blank = bytes[0] == '\n' || bytes[0] == '\r';
  while (!blank) {
    const bool opens = at < bytes.size() && quote_ != '\0' && bytes[at] == quote_;
    const Step step = opens ? quoted(bytes, last, at, record) : plain(bytes, at, record);
    if (step == Step::more || (at == bytes.size() && !last)) return false;
    if (at == bytes.size() || bytes[at] != delimiter_) break;
    ++at;
  }
  const std::size_t end = at == bytes.size() ? 0 : line_end(bytes, at, last);
  record.length = at + end;
  return end > 0 || at == bytes.size();
}

CsvCutter::Step CsvCutter::plain(std::string_view bytes, std::size_t& at, CsvRecord& record) const {
  CsvField field{at, at};
  unsigned char seen = 0;
  const auto* byte = reinterpret_cast<const unsigned char*>(bytes.data()) + at;
  const auto* const end = reinterpret_cast<const unsigned char*>(bytes.data()) + bytes.size();
  for (; byte < end; ++byte) {
    if (!stops_[*byte]) {
      seen |= *byte;
      continue;
    }
    if (*byte != 0) break;
    note(CsvTrouble::zero_byte, bytes.size() - static_cast<std::size_t>(end - byte), record);
  }
  at = bytes.size() - static_cast<std::size_t>(end - byte);
  field.end = at;
  field.high = seen >= 0x80;
  record.fields.push_back(field);
  return Step::done;
}

CsvCutter::Step CsvCutter::quoted(std::string_view bytes, bool last, std::size_t& at,
                                  CsvRecord& record) const {
  CsvField field{at + 1, 0};
  std::size_t close = bytes.find(quote_, at + 1);
  while (close != nowhere && close + 1 < bytes.size() && bytes[close + 1] == quote_) {
    field.rewrite = true;
    close = bytes.find(quote_, close + 2);
  }
  if (!last && (close == nowhere || close + 1 == bytes.size())) return Step::more;
  if (close == nowhere) return abandoned(bytes, last, at, record);
  field.end = close;
  std::size_t after = close + 1;
  while (after < bytes.size() && bytes[after] == ' ' && delimiter_ != ' ') ++after;
  if (after == bytes.size() && !last) return Step::more;
  if (after < bytes.size() && !ends_field(bytes[after])) {
    if (line_breaks(bytes.substr(at, close - at)) > 0) return abandoned(bytes, last, at, record);
    note(CsvTrouble::text_after_quote, after, record);
    while (after < bytes.size() && !ends_field(bytes[after])) ++after;
    field = {at, after, false, true};
  }
  look_inside(bytes, field, record);
  record.fields.push_back(field);
  at = after;
  return Step::done;
}

/// The rest of the line of the opening quote becomes the last field.
CsvCutter::Step CsvCutter::abandoned(std::string_view bytes, bool last, std::size_t& at,
                                     CsvRecord& record) const {
  const std::size_t end = std::min(bytes.find_first_of("\r\n", at), bytes.size());
  if (end == bytes.size() && !last) return Step::more;
  note(CsvTrouble::unclosed_quote, at, record);
  CsvField field{at, end, false, true};
  look_inside(bytes, field, record);
  record.fields.push_back(field);
  at = end;
  return Step::done;
}

void CsvCutter::note(CsvTrouble trouble, std::size_t at, CsvRecord& record) {
  if (record.notes.size() < most_notes) record.notes.push_back({trouble, at});
}

void CsvCutter::look_inside(std::string_view bytes, CsvField& field, CsvRecord& record) const {
  unsigned char seen = 0;
  for (std::size_t i = field.begin; i < field.end; ++i) {
    const char c = bytes[i];
    seen |= static_cast<unsigned char>(c);
    if (c == '\0') note(CsvTrouble::zero_byte, i, record);
    if (c == '\r') field.rewrite = true;
    if (c == '\n' || (c == '\r' && bytes[i + 1] != '\n')) ++record.lines;
  }
  field.high = field.high || seen >= 0x80;
}

}  // namespace povnet
