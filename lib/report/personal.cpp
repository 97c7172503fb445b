#include "report/personal.h"

#include <algorithm>

#include "schema/register.h"

namespace povnet {

bool shows_persons(Reader& reader) {
  const std::set<std::string>& shown = reader.basis().shown;
  if (reader.basis().declared_personal || shown.contains("person.code")) return true;
  for (const Register& reg : all_registers(reader.data()))
    for (const RegisterColumn& column : reg.columns)
      if ((column.personal || column.special) && shown.contains(reg.name + "." + column.name)) return true;
  return false;
}

}  // namespace povnet
