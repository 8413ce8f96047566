"""The published contract, read by people who did not write it."""

import json

import pytest
from jsonschema import Draft7Validator, Draft202012Validator, FormatChecker
from server import ROOT

CONTRACT = json.loads((ROOT / "Protocol" / "openrpc.json").read_text(encoding="utf-8"))
METHODS = {method["name"]: method for method in CONTRACT["methods"]}
EXAMPLES = [
    pytest.param(method, example, id=f"{method['name']}: {example['name']}")
    for method in CONTRACT["methods"] for example in method.get("examples", [])
    if "x-not-run" not in example
]

# The rules of OpenRPC 1.4 that a document like this one can break, for want of its meta-schema on PyPI.
_NAMED = {"type": "string", "minLength": 1}
_REFERENCE = {
    "type": "object", "required": ["$ref"], "additionalProperties": False,
    "properties": {"$ref": {"type": "string", "format": "uri-reference"}},
}
_VALUE = {
    "type": "object", "required": ["name", "value"], "additionalProperties": False,
    "patternProperties": {"^x-": {}},
    "properties": {"name": _NAMED, "summary": _NAMED, "description": _NAMED, "value": {}},
}
_DESCRIPTOR = {
    "type": "object", "required": ["name", "schema"], "additionalProperties": False,
    "patternProperties": {"^x-": {}},
    "properties": {
        "name": _NAMED, "summary": _NAMED, "description": _NAMED,
        "schema": {"type": ["object", "boolean"]},
        "required": {"type": "boolean"}, "deprecated": {"type": "boolean"},
    },
}
_ERROR = {
    "type": "object", "required": ["code", "message"], "additionalProperties": False,
    "patternProperties": {"^x-": {}},
    "properties": {"code": {"type": "integer"}, "message": _NAMED, "data": {}},
}
RULES = {
    "type": "object", "required": ["openrpc", "info", "methods"], "additionalProperties": False,
    "patternProperties": {"^x-": {}},
    "properties": {
        "openrpc": {"type": "string", "pattern": r"^1\.4\.\d+$"},
        "info": {
            "type": "object", "required": ["title", "version"], "additionalProperties": False,
            "patternProperties": {"^x-": {}},
            "properties": {
                "title": _NAMED, "version": _NAMED, "description": _NAMED,
                "termsOfService": _NAMED, "contact": {"type": "object"},
                "license": {"type": "object", "properties": {"name": _NAMED, "url": _NAMED}},
            },
        },
        "servers": {"type": "array", "items": {"type": "object", "required": ["url"]}},
        "methods": {
            "type": "array", "minItems": 1,
            "items": {
                "type": "object", "required": ["name", "params"], "additionalProperties": False,
                "patternProperties": {"^x-": {}},
                "properties": {
                    "name": _NAMED, "summary": _NAMED, "description": _NAMED,
                    "tags": {"type": "array", "items": {"type": "object", "required": ["name"]}},
                    "paramStructure": {"enum": ["by-name", "by-position", "either"]},
                    "params": {"type": "array", "items": _DESCRIPTOR}, "result": _DESCRIPTOR,
                    "errors": {"type": "array", "items": {"anyOf": [_ERROR, _REFERENCE]}},
                    "examples": {
                        "type": "array",
                        "items": {
                            "type": "object", "required": ["name", "params"],
                            "patternProperties": {"^x-": {}}, "additionalProperties": False,
                            "properties": {
                                "name": _NAMED, "summary": _NAMED, "description": _NAMED,
                                "params": {"type": "array", "items": _VALUE}, "result": _VALUE,
                            },
                        },
                    },
                    "deprecated": {"type": "boolean"},
                    "externalDocs": {"type": "object"}, "links": {"type": "array"},
                    "servers": {"type": "array"},
                },
            },
        },
        "components": {
            "type": "object", "additionalProperties": False,
            "properties": {
                "schemas": {"type": "object"}, "errors": {"additionalProperties": _ERROR},
                "links": {}, "examples": {}, "examplePairings": {}, "contentDescriptors": {},
                "tags": {},
            },
        },
    },
}


def faults(schema: dict, value: object) -> list[str]:
    """What is wrong with a value under a schema of the contract."""
    whole = {**schema, "components": CONTRACT["components"]} if "$ref" not in schema else {
        "allOf": [schema], "components": CONTRACT["components"]}
    validator = Draft202012Validator(whole, format_checker=FormatChecker())
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def references(value: object) -> list[str]:
    if isinstance(value, dict):
        here = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return here + [found for item in value.values() for found in references(item)]
    if isinstance(value, list):
        return [found for item in value for found in references(item)]
    return []


def test_the_document_keeps_the_rules_of_openrpc():
    validator = Draft202012Validator(RULES, format_checker=FormatChecker())
    assert [f"{e.json_path}: {e.message}" for e in validator.iter_errors(CONTRACT)] == []
    assert len(METHODS) == len(CONTRACT["methods"]), "a method has two entries"
    for method in CONTRACT["methods"]:
        names = [param["name"] for param in method["params"]]
        assert len(names) == len(set(names)), method["name"]
        required = [param.get("required", False) for param in method["params"]]
        assert required == sorted(required, reverse=True), f"{method['name']}: required come first"


def test_every_reference_leads_somewhere():
    found = set(references(CONTRACT))
    assert found, "the contract has no references at all"
    for reference in found:
        target = CONTRACT
        for step in reference.removeprefix("#/").split("/"):
            assert step in target, reference
            target = target[step]


@pytest.mark.parametrize("dialect", [Draft7Validator, Draft202012Validator])
def test_every_schema_is_valid_in_both_dialects(dialect):
    schemas = list(CONTRACT["components"]["schemas"].values())
    for method in CONTRACT["methods"]:
        schemas += [param["schema"] for param in method["params"]] + [method["result"]["schema"]]
    for schema in schemas:
        dialect.check_schema(schema)


def test_the_server_publishes_the_same_document_twice(caller, server):
    nobody = caller(None)
    assert nobody.call("rpc.discover") == CONTRACT
    nobody.connection.request("GET", "/openrpc.json")
    assert nobody.connection.getresponse().read() == (ROOT / "Protocol" / "openrpc.json").read_bytes()


def a_role_for(method: dict) -> str | None:
    if method.get("x-open"):
        return None
    roles = [row["role"] for row in method["x-access"]]
    return next((role for role in roles if role != "any"), "supervisor")


@pytest.mark.parametrize("method, example", EXAMPLES)
def test_an_example_is_answered_as_the_contract_says(caller, method, example):
    params = {param["name"]: param["value"] for param in example["params"]}
    given = {param["name"]: param["schema"] for param in method["params"]}
    assert [fault for name, value in params.items() for fault in faults(given[name], value)] == []
    result = caller(a_role_for(method)).call(method["name"], params)
    assert faults(method["result"]["schema"], result) == []
    if "result" in example:
        assert result == example["result"]["value"]


@pytest.mark.parametrize("name", sorted(METHODS))
def test_every_method_is_there_and_refuses_what_it_does_not_know(caller, name):
    method = METHODS[name]
    response = caller(a_role_for(method)).respond(name, {"notAParameter": 1})
    error = response["error"]
    assert (error["code"], error["data"]["type"]) == (-32602, "invalidParams"), error
    assert "/notAParameter" in [fault["pointer"] for fault in error["data"]["errors"]]
    assert faults(CONTRACT["components"]["schemas"]["ErrorDetail"], error["data"]) == []
    missing = {f"/{param['name']}" for param in method["params"] if param.get("required")}
    assert missing <= {fault["pointer"] for fault in error["data"]["errors"]}, "not all at once"
