"""A real SMTP server for tests. It prints its port, then a line for each mail, and writes what it
was handed as lines of JSON.

    mail_server.py FOLDER [--starttls] [--login USER PASSWORD] [--answers ANSWER…]

An answer is given to one message after the other, the last one to all that follow:
`take` it; `lose` it: keep it, then break the connection off before saying so; or a line such as
"451 4.3.2 Later" to say instead.
"""

import argparse
import asyncio
import email
import email.policy
import json
import logging
import pathlib
import ssl
import subprocess
import warnings

from aiosmtpd.smtp import SMTP, AuthResult


class Keeping:
    def __init__(self, folder, answers):
        self.file = (folder / "mails.jsonl").open("a", encoding="utf-8")
        self.answers = answers

    async def handle_DATA(self, server, session, envelope):
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        self.keep(session, envelope, answer)
        if answer == "take":
            return "250 2.0.0 Taken"
        if answer == "lose":
            server.transport.abort()
            return "250 2.0.0 Nobody hears this"
        return answer

    def keep(self, session, envelope, answer):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        plain = message.get_body(("plain",))
        html = message.get_body(("html",))
        self.file.write(json.dumps({
            "from": envelope.mail_from, "to": envelope.rcpt_tos, "answer": answer,
            "encrypted": session.ssl is not None, "logged_in": bool(session.authenticated),
            "id": message["Message-ID"], "subject": message["Subject"], "date": message["Date"],
            "header_from": message["From"], "header_to": message["To"],
            "plain": plain.get_content() if plain else "", "html": html.get_content() if html else "",
            "defects": [str(each) for each in message.defects],
        }, ensure_ascii=False) + "\n")
        self.file.flush()
        print("mail", flush=True)


def certificate(folder):
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                    "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                    "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout",
                    str(folder / "mail.key"), "-out", str(folder / "mail.pem")],
                   check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / "mail.pem", folder / "mail.key")
    return context


async def serve(asked):
    folder = pathlib.Path(asked.folder)
    context = certificate(folder) if asked.starttls else None
    handler = Keeping(folder, asked.answers)

    def check(server, session, envelope, mechanism, said):
        right = asked.login is not None and \
            (said.login, said.password) == tuple(each.encode() for each in asked.login)
        return AuthResult(success=right, handled=False)

    def session():
        return SMTP(handler, hostname="localhost", enable_SMTPUTF8=True, tls_context=context,
                    require_starttls=asked.starttls, authenticator=check if asked.login else None,
                    auth_required=asked.login is not None,
                    auth_require_tls=asked.starttls)

    server = await asyncio.get_running_loop().create_server(session, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def main():
    logging.disable()  # a client that breaks off is what some tests are about
    warnings.simplefilter("ignore")
    words = argparse.ArgumentParser()
    words.add_argument("folder")
    words.add_argument("--starttls", action="store_true")
    words.add_argument("--login", nargs=2)
    words.add_argument("--answers", nargs="+", default=["take"])
    asyncio.run(serve(words.parse_args()))


main()
