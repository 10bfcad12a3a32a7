"""Reads exports as other programs do, and prints what they find: a folder with graph.graphml, graph.gexf and graph.ftm."""

import json
import sys
from pathlib import Path

import networkx
from followthemoney import model

folder = Path(sys.argv[1])


def read_graph(graph):
    return {
        "nodes": {node: [data.get("label"), data.get("type")] for node, data in graph.nodes(data=True)},
        "edges": sorted([source, target, data.get("label")] for source, target, data in graph.edges(data=True)),
    }


entities = []
lost = []
for line in (folder / "graph.ftm").read_text().splitlines():
    given = json.loads(line)
    # What the package finds wrong with a value it drops.
    proxy = model.get_proxy(given, cleaned=False)
    entities.append([proxy.id, proxy.schema.name, proxy.caption])
    for name, values in given["properties"].items():
        if len(proxy.get(name)) != len(set(values)):
            lost.append([proxy.id, name, values])

print(
    json.dumps(
        {
            "graphml": read_graph(networkx.read_graphml(folder / "graph.graphml")),
            "gexf": read_graph(networkx.read_gexf(folder / "graph.gexf")),
            "ftm": entities,
            "lost": lost,
        }
    )
)
