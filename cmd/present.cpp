#include <fmt/format.h>

#include <ostream>

#include "cmd/command.h"
#include "cmd/messages.h"
#if __has_include("sheet/writer.h")
#include "sheet/writer.h"
#endif

namespace povnet {

void present(Call& call, Document document) {
  (void)call;
  (void)document;
  throw Error(Fault::bug, "manca ancora lib/sheet/writer.h");
}

void say(Call& call, const std::string& message) {
  if (!call.common.quiet) print(call.io.err, {"note", message}, call.common.json_messages);
}

void warn(Call& call, const std::string& message, const std::string& hint) {
  print(call.io.err, {"warning", message, hint}, call.common.json_messages);
}

}  // namespace povnet
