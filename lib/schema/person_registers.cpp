#include "schema/person_registers.h"

#include <algorithm>
#include <vector>

namespace povnet {

std::set<std::string> person_registers(const DataFiles& data) {
  const std::vector<Register> registers = all_registers(data);
  std::set<std::string> found{"person"};
  for (std::size_t before = 0; before < found.size();) {
    before = found.size();
    for (const Register& reg : registers)
      if (std::ranges::any_of(reg.columns,
                              [&](const RegisterColumn& column) { return found.contains(column.refers); }))
        found.insert(reg.name);
  }
  return found;
}

std::set<std::string> person_prefixes(const DataFiles& data) {
  const std::set<std::string> registers = person_registers(data);
  std::set<std::string> prefixes;
  for (const Register& reg : all_registers(data))
    if (registers.contains(reg.name)) prefixes.insert(reg.prefix);
  return prefixes;
}

}  // namespace povnet
