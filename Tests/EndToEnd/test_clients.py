"""Other people's clients, and the Python client generated from the contract."""

import jsonrpcclient
import pytest
import requests
from records import individual, new_reference, talk
from workbook_client import ErrorCode, Unreachable, Workbook, WorkbookError


@pytest.fixture
def as_role(server):
    accounts = server.accounts()
    return lambda role: Workbook(server.url, accounts[role]["token"])


def test_jsonrpcclient_and_requests_understand_the_answers(server):
    with requests.Session() as session:
        session.headers["Authorization"] = f"Bearer {server.accounts()['supervisor']['token']}"

        def send(request):
            answer = session.post(f"{server.url}/rpc", json=request, timeout=30)
            assert answer.status_code == 200
            assert answer.headers["Content-Type"] == "application/json"
            return jsonrpcclient.parse(answer.json())

        me = send(jsonrpcclient.request("auth.whoAmI"))
        assert isinstance(me, jsonrpcclient.Ok)
        assert me.result["person"]["name"].endswith("(fictional)")
        wrong = send(jsonrpcclient.request("supervision.list", {"limit": 0}))
        assert isinstance(wrong, jsonrpcclient.Error)
        assert (wrong.code, wrong.data["errors"][0]["pointer"]) == (-32602, "/limit")
        several = list(send([
            jsonrpcclient.request("system.echo", ["Good morning"]),
            jsonrpcclient.request("system.nothing"),
        ]))
        assert [type(one) for one in several] == [jsonrpcclient.Ok, jsonrpcclient.Error]
        silent = session.post(
            f"{server.url}/rpc", json=jsonrpcclient.notification("system.ping"), timeout=30)
        assert (silent.status_code, silent.content) == (204, b"")


def test_a_first_session_with_the_generated_client(as_role):
    supervisor, practitioner = as_role("supervisor"), as_role("practitioner")
    me, them = supervisor.auth_who_am_i(), practitioner.auth_who_am_i()
    assert them["supervisor"]["id"] == me["person"]["id"]
    young_person = new_reference("LS")
    session = individual(them["person"]["id"], young_person)
    written = supervisor.supervision_record(session=session)
    listed = supervisor.supervision_list(young_person=young_person)["items"]
    assert [item["id"] for item in listed] == [written["id"]]
    read = practitioner.supervision_get(id=written["id"])
    assert read["record"]["cases"][0]["decision"]["because"] == "They asked to be seen more often."
    assert read["uninterruptedMinutes"] == 95


def test_a_repeated_key_stores_once_and_another_session_under_it_is_refused(as_role):
    supervisor = as_role("supervisor")
    supervisee = as_role("practitioner").auth_who_am_i()["person"]["id"]
    key = new_reference("key")
    first = supervisor.supervision_record(session=talk(supervisee), idempotency_key=key)
    again = supervisor.supervision_record(session=talk(supervisee), idempotency_key=key)
    assert (again["id"], again["replayed"]) == (first["id"], True)
    other = talk(supervisee) | {"because": "Something else."}
    with pytest.raises(WorkbookError) as refusal:
        supervisor.supervision_record(session=other, idempotency_key=key)
    assert refusal.value.code == ErrorCode.idempotencyKeyReused


def test_a_batch_is_answered_in_order_and_one_fault_does_not_undo_the_others(as_role):
    answers = as_role("practitioner").batch([
        ("system.echo", {"text": "one"}), ("system.echo", {"txt": "two"}),
        ("auth.whoAmI", {}), ("supervision.get", {"id": "01980000-0000-7000-8000-000000000000"}),
    ])
    assert answers[0] == {"text": "one"}
    assert isinstance(answers[1], WorkbookError)
    assert {fault["pointer"] for fault in answers[1].faults} == {"/text", "/txt"}
    assert answers[2]["roles"] == ["practitioner"]
    assert answers[3].code == ErrorCode.notFound


def test_the_errors_of_the_generated_client_say_what_to_do(server, as_role):
    with pytest.raises(WorkbookError) as nobody:
        Workbook(server.url).auth_who_am_i()
    assert (nobody.value.code, nobody.value.type) == (ErrorCode.unauthenticated, "unauthenticated")
    assert nobody.value.detail.endswith(".") and not nobody.value.retryable
    with pytest.raises(WorkbookError) as forbidden:
        as_role("practitioner").people_add(person={
            "name": "Fictional Person", "discipline": "nursing", "agency": "Fictional Trust",
            "careerStage": "established", "started": "2024-01-01"})
    assert forbidden.value.code == ErrorCode.forbidden
    with pytest.raises(Unreachable):
        Workbook("http://127.0.0.1:1").system_ping()


def test_every_page_of_a_list_once(as_role):
    supervisor = as_role("supervisor")
    found = [item["id"] for item in supervisor.pages("supervision.list", {"limit": 7})]
    assert len(found) > 7
    assert len(set(found)) == len(found)
    assert found == [item["id"] for item in supervisor.pages("supervision.list", {"limit": 200})]
