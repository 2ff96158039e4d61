// A program that uses the types that a code generator made; prints what it found as JSON.
import { readFileSync } from "node:fs";
import type {
  CreateInvoiceMutation,
  CreateInvoiceMutationVariables,
  HistoryQuery,
  HistoryQueryVariables,
  WalletsQuery,
} from "./made_types";

const operations = readFileSync("operations.graphql", "utf8");

async function ask<Answer, Variables>(operationName: string, variables: Variables): Promise<Answer> {
  const response = await fetch(process.env.LATCHKEY_URL!, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-API-KEY": process.env.LATCHKEY_KEY! },
    body: JSON.stringify({ query: operations, operationName, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function main(): Promise<void> {
  const shown = await ask<WalletsQuery, object>("Wallets", {});
  const wallet = shown.me!.defaultAccount.wallets.find((one) => one.walletCurrency === "BTC")!;
  const made = await ask<CreateInvoiceMutation, CreateInvoiceMutationVariables>("CreateInvoice", {
    input: { walletId: wallet.id, amount: 21 },
  });
  const invoice = made.lnInvoiceCreate.invoice!;
  const history = await ask<HistoryQuery, HistoryQueryVariables>("History", { first: 1 });
  const edges = history.me!.defaultAccount.transactions!.edges ?? [];
  console.log(
    JSON.stringify({
      network: shown.globals!.network,
      walletType: wallet.__typename,
      balance: wallet.balance,
      satoshis: invoice.satoshis,
      paymentRequest: invoice.paymentRequest,
      transactions: edges.map((edge) => edge.node.settlementAmount),
    }),
  );
}

main();
