#pragma once

#include <memory>
#include <string>

namespace povnet {

/// An XML text made element by element; what must be escaped is. Texts are UTF-8 that XML allows.
class XmlWriter {
 public:
  XmlWriter();
  ~XmlWriter();
  XmlWriter(const XmlWriter&) = delete;
  XmlWriter& operator=(const XmlWriter&) = delete;

  void open(const std::string& name);
  void attribute(const std::string& name, const std::string& value);
  void close();

  /// With its declaration, an element a line.
  std::string text() const;

 private:
  struct Held;
  std::unique_ptr<Held> held_;
};

}  // namespace povnet
