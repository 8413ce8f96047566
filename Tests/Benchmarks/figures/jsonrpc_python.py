"""The same echo in Python: jsonrpcserver on uvicorn, one worker. Started by echo.py."""

from jsonrpcserver import Success, async_dispatch, method


@method(name="system.echo")
async def echo(text: str):
    return Success({"text": text})


async def app(scope, receive, send):
    if scope["type"] != "http":
        return
    body, more = b"", True
    while more:
        message = await receive()
        body, more = body + message.get("body", b""), message.get("more_body", False)
    answer = (await async_dispatch(body.decode())).encode() if body else b""
    await send({"type": "http.response.start", "status": 200,
                "headers": [(b"content-type", b"application/json"),
                            (b"content-length", str(len(answer)).encode())]})
    await send({"type": "http.response.body", "body": answer})
