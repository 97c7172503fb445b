#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "document/cell.h"

namespace povnet {

struct Column {
  std::string key;    ///< English, stable: CSV header, JSON key, name in formulas
  std::string label;  ///< Italian heading
  Kind kind = Kind::text;
  bool total = false;        ///< a total row adds this column up (live SUM in a workbook)
  std::string formula = {};  ///< over column keys, "allotted - committed" (formula.h); makes the cells
  std::vector<std::string> choices = {};  ///< drop-down in a workbook
  std::optional<Cell> at_least = {};      ///< in a workbook: the least that may be typed
  bool input = false;                     ///< left unlocked in a protected sheet
  double width = 0;                       ///< characters; 0: chosen by the writer, and never a narrow one
  bool aside = false;                     ///< the screen leaves it out, and says so: files have it
  bool hidden = false;                    ///< in a workbook: kept to be read back, not to be seen
  std::string total_word = {};            ///< the total adds the hours of this word, too (sign.h)
  std::string help = {};                  ///< shown in a workbook beside a cell to type into
};

using Row = std::vector<Cell>;

/// Hands out rows one at a time, so that a large table is never whole in memory. False: no more.
using RowSource = std::function<bool(Row&)>;
RowSource rows_of(std::vector<Row> rows);

struct Table {
  std::string key;    ///< name in JSON, and of the named range in a workbook
  std::string title;  ///< empty: none printed
  std::vector<Column> columns;
  RowSource rows;
  /// Computed by who knows how to count (never by adding up distinct counts). Printed last, in bold;
  /// in a workbook the cells of columns with `total` are live sums with these as cached values, unless
  /// the rows do not add up to them (subtotals among the rows): then they are plain values.
  std::optional<Row> totals = std::nullopt;
  std::string if_empty = "nessuna riga";  ///< said instead of a table without rows
  std::size_t spare_rows = 0;             ///< in a workbook: empty rows to type into, below the last
};

struct Heading {
  int level = 1;  ///< 1 to 3
  std::string text;
};

struct Paragraph {
  std::string text;
};

/// Label and value pairs: a front page, the header of a statement.
struct Fields {
  struct Field {
    std::string key;
    std::string label;
    Cell value;
    bool input = false;
    std::vector<std::string> choices = {};
  };
  std::string key;
  std::vector<Field> fields;
};

/// Drawn from a table of the same sheet, by column keys.
struct Chart {
  enum class Shape { column, bar, line, pie };
  Shape shape = Shape::column;
  std::string title;
  std::string table;                ///< key of the Table before it in the same sheet
  std::string category;             ///< column key
  std::vector<std::string> series;  ///< column keys
  std::size_t rows = 0;             ///< only the first rows of the table; 0: all (subtotals are not drawn)
};

using Block = std::variant<Heading, Paragraph, Fields, Table, Chart>;

/// One worksheet; in the other formats, one after the other.
struct Sheet {
  std::string name;
  std::vector<Block> blocks = {};
  bool landscape = false;
  bool protect = false;  ///< locked except columns and fields marked `input`
};

/// All that a command has to say. Same document, same bytes in every format.
struct Document {
  std::string key;
  std::string title;
  std::vector<Sheet> sheets = {};
  /// Printed below: reference day of each source, unverified parameters, replaced data files, head of
  /// the journal's chain.
  std::vector<std::string> notes = {};
  std::optional<Day> as_of = std::nullopt;  ///< also the workbook's creation day, never the clock
  bool large = false;  ///< for citizens: printed in large type, without the look of a grid
};

/// A document of one table, the commonest.
Document document_of(Table table);

}  // namespace povnet
