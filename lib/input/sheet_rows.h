#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "input/input_file.h"
#include "package/archive.h"
#include "package/xml.h"

namespace povnet {

constexpr std::size_t most_sheet_columns = 16384;
constexpr std::int64_t most_sheet_lines = 1048576;

/// Rows that the XML parser has finished and nobody has asked for yet. Their memory is used again.
class SheetRowQueue {
 public:
  explicit SheetRowQueue(std::string place) : place_(std::move(place)) {}

  void begin(std::int64_t line);
  /// `column` from 0; cells may come in any order, the last one put stays. Past the last column: Error
  /// (input).
  void put(std::size_t column, InputKind kind, std::string_view text);
  /// Keeps the row if it has content, `times` over on the lines that follow.
  void end(std::int64_t times = 1);

  bool empty() const { return rows_.empty(); }
  /// The oldest row; good until the next `pop`. Not when empty.
  void pop(InputRow& row);

 private:
  struct Stored {
    struct Cell {
      InputKind kind = InputKind::empty;
      std::size_t at = 0;
      std::size_t size = 0;
    };
    std::int64_t line = 0;
    std::int64_t times = 1;
    std::vector<Cell> cells;
    std::string text;
  };

  std::string place_;  ///< "FILE:SHEET"
  Stored current_;
  Stored given_;
  std::deque<Stored> rows_;
  std::vector<Stored> spare_;
};

/// What turns the XML of one sheet into rows: handlers that fill `queue`, and a last word at the end.
struct SheetScript {
  std::shared_ptr<SheetRowQueue> queue;
  XmlHandlers handlers;
  std::function<void()> at_end{};  ///< throws where the sheet turns out not to have been read
};

/// Rows of one sheet, unpacked and parsed as they are asked for.
class SheetRows {
 public:
  SheetRows(PartStream part, const std::string& place, SheetScript script);

  bool next(InputRow& row);

 private:
  PartStream part_;
  XmlParser parser_;
  std::shared_ptr<SheetRowQueue> queue_;
  std::function<void()> at_end_;
  std::string chunk_;
  bool done_ = false;
};

}  // namespace povnet
