#include "sheet/cell_text.h"

#include "base/error.h"
#include "base/number.h"
#include "sheet/clean_text.h"

namespace povnet {
namespace {

constexpr std::int64_t grouped_from = 10000;
constexpr std::int64_t largest_exact = std::int64_t{1} << 53;

}  // namespace

std::string italian_text(const Cell& cell) {
  if (cell.empty) return "";
  switch (cell.kind) {
    case Kind::integer:
      return cell.number > -grouped_from && cell.number < grouped_from ? std::to_string(cell.number)
                                                                       : italian_decimal(cell.number, 0);
    case Kind::money:
    case Kind::decimal:
      return italian_decimal(cell.number, 2);
    case Kind::minutes:
      return clock(cell.number);
    case Kind::day:
      return italian(cell.day());
    case Kind::share:
      return italian_decimal(cell.number, 2) + " %";
    case Kind::text:
      break;
  }
  return clean_text(cell.text);
}

std::string plain_text(const Cell& cell, char decimal_mark) {
  if (cell.empty) return "";
  std::string text;
  switch (cell.kind) {
    case Kind::integer:
    case Kind::minutes:
      return std::to_string(cell.number);
    case Kind::money:
    case Kind::decimal:
    case Kind::share:
      text = plain_decimal(cell.number, 2);
      text[text.size() - 3] = decimal_mark;
      return text;
    case Kind::day:
      return iso(cell.day());
    case Kind::text:
      break;
  }
  return clean_text(cell.text);
}

bool is_number(Kind kind) { return kind != Kind::text && kind != Kind::day; }

const char* kind_name(Kind kind) {
  switch (kind) {
    case Kind::integer:
      return "integer";
    case Kind::money:
      return "money";
    case Kind::minutes:
      return "minutes";
    case Kind::day:
      return "day";
    case Kind::share:
      return "share";
    case Kind::decimal:
      return "decimal";
    case Kind::text:
      break;
  }
  return "text";
}

void check_exact(const Cell& cell, const std::string& column) {
  if (cell.number <= largest_exact && cell.number >= -largest_exact) return;
  throw Error(Fault::output,
              "colonna \"" + column + "\": un numero ha più cifre di quante un foglio ne tenga",
              "correggi il numero nella riga, o scrivi il risultato con --format csv");
}

std::string situation(Day as_of) { return "Situazione al " + italian(as_of); }

}  // namespace povnet
