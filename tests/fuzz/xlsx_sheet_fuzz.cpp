// Any bytes as the XML of a worksheet.

#include "input/xlsx_sheet.h"
#include "sheet_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace povnet;
  XlsxFile file;
  file.strings = std::make_shared<const SharedStrings>(SharedStrings{"unodue", {3, 6}});
  file.shows = std::make_shared<const std::vector<NumberShow>>(
      std::vector{NumberShow::number, NumberShow::day, NumberShow::time, NumberShow::day_and_time});
  test::read_sheet(xlsx_script(file, "x"), std::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}
