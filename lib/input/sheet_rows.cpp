#include "input/sheet_rows.h"

#include <utility>

#include "base/error.h"

namespace povnet {
namespace {

constexpr std::size_t sheet_chunk = std::size_t{1} << 15;

}  // namespace

void SheetRowQueue::begin(std::int64_t line) {
  if (!spare_.empty()) {
    current_ = std::move(spare_.back());
    spare_.pop_back();
  }
  current_.line = line;
  current_.cells.clear();
  current_.text.clear();
}

void SheetRowQueue::put(std::size_t column, InputKind kind, std::string_view text) {
  if (column >= most_sheet_columns)
    throw Error(Fault::input, place_ + ":" + std::to_string(current_.line) +
                                  ": la riga ha celle oltre l'ultima colonna possibile");
  if (column >= current_.cells.size()) current_.cells.resize(column + 1);
  current_.cells[column] = {kind, current_.text.size(), text.size()};
  current_.text += text;
}

void SheetRowQueue::end(std::int64_t times) {
  if (current_.cells.empty()) return spare_.push_back(std::move(current_));
  if (current_.line < 1 || current_.line + times - 1 > most_sheet_lines)
    throw Error(Fault::input, place_ + ":" + std::to_string(current_.line) +
                                  ": la riga è oltre l'ultima di un foglio di calcolo");
  current_.times = times;
  rows_.push_back(std::move(current_));
  current_ = {};
}

void SheetRowQueue::pop(InputRow& row) {
  Stored& oldest = rows_.front();
  row.line = oldest.line;
  row.faults.clear();
  if (oldest.times > 1) {
    given_ = oldest;
    ++oldest.line;
    --oldest.times;
  } else {
    std::swap(given_, oldest);
    spare_.push_back(std::move(oldest));
    rows_.pop_front();
  }
  row.cells.resize(given_.cells.size());
  const std::string_view text = given_.text;
  for (std::size_t i = 0; i < row.cells.size(); ++i)
    row.cells[i] = {given_.cells[i].kind, text.substr(given_.cells[i].at, given_.cells[i].size)};
}

SheetRows::SheetRows(PartStream part, const std::string& place, SheetScript script)
    : part_(std::move(part)),
      parser_(place, std::move(script.handlers)),
      queue_(std::move(script.queue)),
      at_end_(std::move(script.at_end)),
      chunk_(sheet_chunk, '\0') {}

bool SheetRows::next(InputRow& row) {
  while (queue_->empty() && !done_) {
    const std::size_t count = part_.read(chunk_.data(), chunk_.size());
    parser_.feed(std::string_view(chunk_).substr(0, count));
    if (count > 0) continue;
    parser_.finish();
    done_ = true;
    if (at_end_) at_end_();
  }
  if (queue_->empty()) return false;
  queue_->pop(row);
  return true;
}

}  // namespace povnet
