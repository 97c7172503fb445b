#include "sheet/xml.h"

#include <fstream>

#include "base/error.h"
#include "package/xml_writer.h"
#include "sheet/atomic_file.h"
#include "sheet/clean_text.h"

namespace povnet {
namespace {

void write_element(XmlWriter& writer, const Element& element) {
  writer.open(element.name);
  for (const auto& [name, value] : element.attributes) writer.attribute(name, one_line(value));
  for (const Element& inner : element.inner) write_element(writer, inner);
  writer.close();
}

}  // namespace

std::string xml_text(const Element& root) {
  XmlWriter writer;
  write_element(writer, root);
  return writer.text();
}

void write_xml_file(const Element& root, const std::string& path,
                    const std::function<void(const std::string&)>& complete) {
  AtomicFile file(path);
  std::ofstream out(file.temporary(), std::ios::binary);
  out << xml_text(root);
  if (!out.flush())
    throw Error(Fault::output, path + ": non si è potuto scrivere", "controllare che il disco abbia posto");
  out.close();
  if (complete) complete(file.temporary());
  file.commit();
}

}  // namespace povnet
