// Any text as a number, a format code, a day, a duration, a reference.

#include <cstdint>
#include <cstdlib>

#include "base/text.h"
#include "input/cell_value.h"
#include "input/xlsx.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace povnet;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const NumberShow show = show_of_code(text);
  for (const NumberShow each :
       {show, NumberShow::day, NumberShow::time, NumberShow::day_and_time, NumberShow::number})
    for (const bool from_1904 : {false, true})
      if (const auto cell = number_value(text, each, from_1904); cell && cell->text.empty()) std::abort();
  iso_day_value(text);
  duration_value(text);
  is_error_text(text);
  if (column_of_reference(text) < -1) std::abort();
  if (is_utf8(text) && !is_utf8(unescaped_cell_text(text))) std::abort();
  return 0;
}
