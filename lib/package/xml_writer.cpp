#include "package/xml_writer.h"

#include <pugixml.hpp>
#include <sstream>

namespace povnet {

struct XmlWriter::Held {
  pugi::xml_document document;
  pugi::xml_node at;
};

XmlWriter::XmlWriter() : held_(new Held) {
  pugi::xml_node declaration = held_->document.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  held_->at = held_->document;
}
XmlWriter::~XmlWriter() = default;

void XmlWriter::open(const std::string& name) { held_->at = held_->at.append_child(name.c_str()); }

void XmlWriter::attribute(const std::string& name, const std::string& value) {
  held_->at.append_attribute(name.c_str()).set_value(value.c_str());
}

void XmlWriter::close() { held_->at = held_->at.parent(); }

std::string XmlWriter::text() const {
  std::ostringstream out;
  held_->document.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
  return std::move(out).str();
}

}  // namespace povnet
