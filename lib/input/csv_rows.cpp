#include "input/csv_rows.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/error.h"

namespace povnet {
namespace {

constexpr std::size_t window_size = std::size_t{1} << 18;
constexpr std::size_t longest_record = std::size_t{8} << 20;
constexpr std::size_t most_fields = 16384;
constexpr std::size_t most_faults = 20;     // reported of one row
constexpr std::size_t most_bytes_each = 3;  // that a byte becomes in UTF-8

std::int64_t letters(std::string_view text, bool utf8) {
  if (!utf8) return static_cast<std::int64_t>(text.size());
  return std::count_if(text.begin(), text.end(),
                       [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

std::string hex(char byte) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto value = static_cast<unsigned char>(byte);
  return {'0', 'x', digits[value >> 4U], digits[value & 15U]};
}

}  // namespace

CsvRows::CsvRows(ByteSource source, const CsvDialect& dialect, Decoder decoder, std::string shown_name)
    : source_(std::move(source)),
      cutter_(dialect.delimiter, dialect.quote),
      quote_(dialect.quote),
      decoder_(std::move(decoder)),
      shown_name_(std::move(shown_name)),
      window_(window_size, '\0'),
      line_(dialect.first_line) {
  while (size_ < dialect.skip && more()) {
  }
  start_ = std::min(dialect.skip, size_);
}

/// Reads on, after sliding what is still needed to the start of the window; false at the end of the file.
bool CsvRows::more() {
  if (all_read_) return false;
  std::memmove(window_.data(), window_.data() + start_, size_ - start_);
  size_ -= start_;
  start_ = 0;
  if (size_ == window_.size()) window_.resize(window_.size() * 2);
  const std::size_t count = source_.read(window_.data() + size_, window_.size() - size_);
  size_ += count;
  all_read_ = count == 0;
  return !all_read_;
}

bool CsvRows::find_record() {
  if (start_ == size_ && !more()) return false;
  while (!cutter_.cut(window(), all_read_, record_)) {
    if (window().size() < longest_record) {
      more();
      continue;
    }
    cutter_.cut(window(), true, record_);
    if (record_.length < window().size()) break;
    throw Error(Fault::input, shown_name_ + ":" + std::to_string(line_) + ": la riga è lunga più di 8 MB",
                "controlla che il file sia un CSV con una riga per record");
  }
  return true;
}

bool CsvRows::next(InputRow& row) {
  while (find_record()) {
    row.line = line_;
    row.faults.clear();
    fill(row);
    start_ += record_.length;
    line_ += record_.lines;
    const auto filled = [](const InputCell& cell) { return cell.kind != InputKind::empty; };
    if (!row.faults.empty() || std::any_of(row.cells.begin(), row.cells.end(), filled)) return true;
  }
  return false;
}

void CsvRows::fill(InputRow& row) {
  const std::string_view bytes = window();
  const std::size_t count = std::min(record_.fields.size(), most_fields);
  scratch_.clear();
  scratch_.reserve(record_.length * most_bytes_each);  // cells point into it: it must not move
  row.cells.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    const CsvField& field = record_.fields[i];
    const std::string_view text = field.rewrite || field.high
                                      ? rewritten(field, row)
                                      : bytes.substr(field.begin, field.end - field.begin);
    row.cells[i] = {text.empty() ? InputKind::empty : InputKind::text, text};
  }
  for (const CsvNote& note : record_.notes) report(row, note);
  if (record_.fields.size() > most_fields)
    report(row, 0, "la riga ha più di " + std::to_string(most_fields) + " campi", "controlla il separatore");
}

std::string_view CsvRows::rewritten(const CsvField& field, InputRow& row) {
  std::string_view bytes = window().substr(field.begin, field.end - field.begin);
  const std::size_t before = scratch_.size();
  if (const auto bad = decoder_.decode(bytes, scratch_))
    report(
        row, field.begin + *bad,
        "il byte " + hex(bytes[*bad]) + " non è una lettera in " + decoder_.name() + ", la codifica del file",
        "salva il file in UTF-8, oppure indica la codifica giusta (per esempio windows-1252)");
  if (!field.rewrite) return std::string_view(scratch_).substr(before);
  std::size_t to = before;
  for (std::size_t from = before; from < scratch_.size(); ++from) {
    const char c = scratch_[from];
    const char following = from + 1 < scratch_.size() ? scratch_[from + 1] : '\0';
    if ((c == quote_ && following == quote_) || (c == '\r' && following == '\n')) ++from;
    scratch_[to++] = c == '\r' ? '\n' : c;
  }
  scratch_.resize(to);
  return std::string_view(scratch_).substr(before);
}

void CsvRows::report(InputRow& row, const CsvNote& note) const {
  switch (note.trouble) {
    case CsvTrouble::unclosed_quote:
      return report(row, note.at, "le virgolette aperte qui non sono chiuse",
                    "chiudile, oppure raddoppia quelle che fanno parte del testo (\"\")");
    case CsvTrouble::text_after_quote:
      return report(row, note.at, "c'è altro testo dopo le virgolette di chiusura",
                    "raddoppia le virgolette che fanno parte del testo (\"\")");
    case CsvTrouble::zero_byte:
      return report(row, note.at, "c'è un byte NUL, che un testo non può contenere",
                    "esporta di nuovo il file: è danneggiato o non è un CSV");
  }
}

void CsvRows::report(InputRow& row, std::size_t at, std::string text, std::string hint) const {
  if (row.faults.size() >= most_faults) return;
  const std::string_view before = window().substr(0, at);
  const auto line_start = before.find_last_of("\r\n");
  const std::string_view in_line =
      line_start == std::string_view::npos ? before : before.substr(line_start + 1);
  const bool utf8 = decoder_.name() == "utf-8";
  row.faults.push_back(
      {line_ + line_breaks(before), letters(in_line, utf8) + 1, std::move(text), std::move(hint)});
}

}  // namespace povnet
