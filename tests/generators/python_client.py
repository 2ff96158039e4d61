"""A program that uses the client that a code generator made; prints what it found as JSON."""

import asyncio
import json
import os

from made_client import Client, LnInvoiceCreateInput


async def main() -> None:
    headers = {"X-API-KEY": os.environ["LATCHKEY_KEY"]}
    async with Client(url=os.environ["LATCHKEY_URL"], headers=headers) as client:
        shown = await client.wallets()
        wallet = next(
            one for one in shown.me.default_account.wallets if one.wallet_currency == "BTC"
        )
        made = await client.create_invoice(LnInvoiceCreateInput(walletId=wallet.id, amount=21))
        invoice = made.ln_invoice_create.invoice
        history = await client.history(first=1)
        found = {
            "network": shown.globals.network,
            "walletType": wallet.typename__,
            "balance": wallet.balance,
            "satoshis": invoice.satoshis,
            "paymentRequest": invoice.payment_request,
            "transactions": [
                edge.node.settlement_amount
                for edge in history.me.default_account.transactions.edges
            ],
        }
        print(json.dumps(found))


asyncio.run(main())
