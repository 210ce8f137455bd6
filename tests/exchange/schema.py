"""What our XLIFF and TMX may hold: the parts of both standards that we write, in RELAX NG, stricter than they are."""

from __future__ import annotations

from lxml import etree

_XLIFF = """
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="urn:oasis:names:tc:xliff:document:1.2"
    datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
<start><element name="xliff"><attribute name="version"><value>1.2</value></attribute>
  <oneOrMore><ref name="file"/></oneOrMore></element></start>
<define name="file"><element name="file">
  <attribute name="original"/><attribute name="source-language"><value>zh-CN</value></attribute>
  <attribute name="target-language"><value>en-GB</value></attribute>
  <attribute name="datatype"><data type="string"><param name="pattern">x-[a-z]+</param></data></attribute>
  <element name="header"><element name="tool">
    <attribute name="tool-id"/><attribute name="tool-name"/><attribute name="tool-version"/></element></element>
  <element name="body"><zeroOrMore><ref name="unit"/></zeroOrMore></element>
</element></define>
<define name="unit"><element name="trans-unit">
  <attribute name="id"><data type="NMTOKEN"/></attribute>
  <attribute name="restype"><data type="string"><param name="pattern">x-[a-z]+</param></data></attribute>
  <attribute name="xml:space"><value>preserve</value></attribute>
  <optional><attribute name="approved"><value>yes</value></attribute></optional>
  <element name="source"><ref name="lang"/><ref name="content"/></element>
  <element name="target"><ref name="lang"/>
    <attribute name="state"><choice>
      <value>final</value><value>new</value><value>needs-translation</value><value>needs-review-translation</value>
    </choice></attribute>
    <optional><attribute name="state-qualifier"><value>fuzzy-match</value></attribute></optional>
    <ref name="content"/></element>
  <element name="context-group"><attribute name="purpose"><value>location</value></attribute>
    <oneOrMore><element name="context">
      <attribute name="context-type"><choice><value>sourcefile</value><value>linenumber</value></choice></attribute>
      <text/></element></oneOrMore></element>
  <zeroOrMore><element name="note">
    <attribute name="from"/><attribute name="annotates"><value>source</value></attribute><text/></element></zeroOrMore>
</element></define>
<define name="lang"><attribute name="xml:lang"><data type="language"/></attribute></define>
<define name="content"><mixed><zeroOrMore><choice>
  <element name="ph"><ref name="id"/><ref name="ctype"/>
    <optional><attribute name="equiv-text"/></optional><text/></element>
  <element name="bpt"><ref name="id"/><ref name="ctype"/><text/></element>
  <element name="ept"><ref name="id"/><text/></element>
</choice></zeroOrMore></mixed></define>
<define name="id"><attribute name="id"><data type="positiveInteger"/></attribute></define>
<define name="ctype"><attribute name="ctype"><choice>
  <value>bold</value><value>italic</value><value>link</value><value>image</value><value>lb</value>
  <data type="string"><param name="pattern">x-[a-z]+</param></data></choice></attribute></define>
</grammar>"""

_TMX = """
<grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
<start><element name="tmx"><attribute name="version"><value>1.4</value></attribute>
  <element name="header">
    <attribute name="creationtool"/><attribute name="creationtoolversion"/>
    <attribute name="segtype"><choice><value>block</value><value>paragraph</value><value>sentence</value>
      <value>phrase</value></choice></attribute>
    <attribute name="o-tmf"/><attribute name="adminlang"><data type="language"/></attribute>
    <attribute name="srclang"><data type="language"/></attribute><attribute name="datatype"/></element>
  <element name="body"><zeroOrMore><element name="tu">
    <attribute name="tuid"><data type="NMTOKEN"/></attribute>
    <zeroOrMore><element name="prop"><attribute name="type"/><text/></element></zeroOrMore>
    <element name="tuv"><attribute name="xml:lang"><value>zh-CN</value></attribute><ref name="seg"/></element>
    <element name="tuv"><attribute name="xml:lang"><value>en-GB</value></attribute><ref name="seg"/></element>
  </element></zeroOrMore></element>
</element></start>
<define name="seg"><element name="seg"><mixed><zeroOrMore><choice>
  <element name="ph"><attribute name="x"><data type="positiveInteger"/></attribute>
    <attribute name="type"/><text/></element>
  <element name="bpt"><attribute name="i"><data type="positiveInteger"/></attribute>
    <attribute name="x"><data type="positiveInteger"/></attribute><attribute name="type"/><text/></element>
  <element name="ept"><attribute name="i"><data type="positiveInteger"/></attribute><text/></element>
</choice></zeroOrMore></mixed></element></define>
</grammar>"""


def faults(data: bytes) -> list[str]:
    """What is wrong with a document, line by line."""
    root = etree.fromstring(data)
    grammar = _TMX if etree.QName(root).localname == "tmx" else _XLIFF
    schema = etree.RelaxNG(etree.fromstring(grammar))
    schema.validate(root)
    return [f"{one.line}: {one.message}" for one in schema.error_log]
