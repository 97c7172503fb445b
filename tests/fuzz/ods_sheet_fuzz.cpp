// Any bytes as the content.xml of an .ods.

#include "input/ods_sheet.h"
#include "sheet_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace povnet;
  test::read_sheet(ods_script(0, "x"), std::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}
