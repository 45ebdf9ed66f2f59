package com.example.targets.readme;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The dependencies that a POM, or a part of one, names. */
final class Pom {

    /** A dependency: whether it is only managed, and its members by name. */
    record Dependency(boolean managed, Map<String, String> members) {

        Dependency without(String member) {
            Map<String, String> others = new TreeMap<>(members);
            others.remove(member);
            return new Dependency(managed, others);
        }
    }

    private Pom() {}

    static List<Dependency> dependencies(String xml) {
        NodeList elements = parse(xml.replaceFirst("^<\\?xml.*?\\?>", "")).getElementsByTagName("dependency");
        List<Dependency> dependencies = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Node element = elements.item(i);
            Map<String, String> members = new TreeMap<>();
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element member) {
                    members.put(member.getTagName(), member.getTextContent().strip());
                }
            }
            dependencies.add(new Dependency(isManaged(element), members));
        }
        return dependencies;
    }

    private static boolean isManaged(Node dependency) {
        Node owner = dependency.getParentNode().getParentNode();
        return owner != null && owner.getNodeName().equals("dependencyManagement");
    }

    private static Element parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<part>" + xml + "</part>")))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("not well-formed: " + xml, e);
        }
    }
}
