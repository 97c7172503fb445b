#include "report/personal.h"

#include <algorithm>

#include "schema/register.h"

namespace povnet {

bool shows_persons(Reader& reader) {
  return reader.basis().shown.contains("person.code") || describes_persons(reader);
}

bool describes_persons(Reader& reader) {
  const std::set<std::string>& shown = reader.basis().shown;
  if (reader.basis().declared_personal) return true;
  for (const Register& reg : all_registers(reader.data()))
    for (const RegisterColumn& column : reg.columns)
      if ((column.personal || column.special) && shown.contains(reg.name + "." + column.name)) return true;
  return false;
}

}  // namespace povnet
