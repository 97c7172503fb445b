#include "base/error.h"
#include "sheet/formats.h"

namespace povnet {

void write_xlsx(Document&, const std::string&, const std::string&) {
  throw Error(Fault::output, "i fogli .xlsx non si scrivono ancora", "scegli un altro --format");
}

}  // namespace povnet
