"""English names of fields."""

from __future__ import annotations

from native_host.extractor.concepts import Concept as C
from native_host.extractor.words.roles import Role as R

_NO = "(number|no|nr|num|id|ref|reference|code)"
NAMES: dict[C, str] = {
    C.INVOICE_NUMBER: f"(tax |sales |)invoice {_NO}; (bill|receipt|document|doc|transaction|credit note) {_NO}; invoice; inv no;"
    " number of invoice; our invoice; bill; ticket no; receipt",
    C.ORDER_NUMBER: f"p o; p o (number|no); pono; your po; cust order no; customer order no; customer po; (purchase |sales |your |our |customer |)order {_NO}; order; po {_NO}; po; purchase order; your order",
    C.CUSTOMER_NUMBER: f"(customer|client|buyer|debtor|member) {_NO}; customer account; account id; account code;"
    " client account",
    C.DELIVERY_NUMBER: f"(delivery|delivery note|shipment|tracking|dispatch note|packing slip) {_NO}; delivery note",
    C.CONTRACT_NUMBER: f"(contract|agreement|policy) {_NO}; contract; policy",
    C.REFERENCE: "their (ref|reference); (ref|reference) of the sender; sender s reference; (our |your |payment |customer |client |)(ref|reference)( no| number|); case no; case number; matter",
    C.TAX_NUMBER: f"(vat|tax|gst|ein|vat reg|vat registration|company|registration) {_NO}; vat reg; company registration;"
    " tax identification number; vat registration no; company reg no",
    C.ACCOUNT_NUMBER: "account; a c; a c no; acc no; your account; (bank |)account (number|no|nr); acct no",
    C.DATE: "purchased on; bought on; place and date( of issue|); statement closing date; closing date; sent; sent on; transaction date; txn date; date of purchase; purchase date; date of sale; date; dated; day; document date; date of document; statement date; letter date; receipt date; date of letter;"
    " date of statement; transaction date; date of purchase; purchase date; date of sale; sale date",
    C.INVOICE_DATE: "(invoice|bill|billing|issue|tax) date; date (of|) (invoice|issue|bill); date issued; issued; issued on;"
    " invoice issued; invoice issued on; invoiced on; date invoiced; tax point; tax point date; invoice dated;"
    " billed on; bill date; date of billing; date of issuance; issuance date",
    C.ORDER_DATE: "(order|purchase order|po) date; date (of|) order; ordered on; ordered; date ordered; order placed;"
    " order placed on; order received",
    C.DELIVERY_DATE: "(expected|estimated|planned|scheduled) (delivery|dispatch|shipping|shipment|arrival)( date|); delivery expected; (delivery|dispatch|ship|shipping|shipment|service|supply) date; date of (delivery|supply|service|dispatch"
    "|shipment); delivered; delivered on; shipped on; dispatched; dispatched on; shipped; goods sent; delivery; date shipped;"
    " date delivered; supplied on; time of supply",
    C.DUE_DATE: "when is it due; when do i have to pay; (payment |invoice |)due date; due; due on; due by; payment due; payment due (by|on); pay by; payable by;"
    " please pay by; payment date; date due; payment deadline; payment required by; to be paid by; settle by; payable on; payable until; valid until; expiry date; expires;"
    " to be paid by; pay before; latest payment date",
    C.BIRTH_DATE: "date of birth; birth date; dob; born; born on; birthday",
    C.PERIOD: "(billing |service |statement |invoice |)period; terms; payment terms; from",
    C.GROSS: "total (amount |)charged; amount charged; total paid; grand total; total (incl|including|inc|with) (vat|tax|gst|sales tax); invoice total; total invoice( amount|);"
    " gross( amount| total|); total gross; total amount; order total; total (vat|tax) (included|inclusive);"
    " total price; total sum; invoice amount; amount (incl|including|inc) (vat|tax); bill total; overall total; final total;"
    " total for this invoice; sum total; total charge; total charges; total value; invoice value; total (of|of this) invoice;"
    " total amount (incl|including) (vat|tax); gross total; all in total; total cost",
    C.TOTAL: "total; totals; sum; total eur; total usd; total gbp; total chf",
    C.AMOUNT_DUE: "deposit (due|payable|to pay|due now|now due); sum (due|payable|outstanding); rest to pay; how much do i (owe|have to pay|need to pay); amount i owe; (amount|balance|total|total amount|total balance) (due|payable|owing|outstanding|to pay|owed); total to be paid;"
    " to pay; please pay; payable; amount to be paid; amount now due; now due; pay this amount; due now; you pay; left to pay",
    C.NET: "(net|sub|taxable|items|goods) (amount|total|value|sum|price); subtotal; net; total (excl|excluding|ex|before|without|net"
    " of) (vat|tax|gst|sales tax); total net; amount (excl|excluding|before) (vat|tax); net before tax; goods; goods total;"
    " merchandise total; net value; taxable; subtotal (excl|excluding|before) (vat|tax); net total",
    C.TAX: "(vat|tax|gst|sales tax|state tax)( amount| total|); total (vat|tax); value added tax; plus vat; vat at; tax at; thereof vat;"
    " includes vat; incl vat; including vat; of which vat; vat included",
    C.PAID: "(deposit|prepayment|advance|down payment)( paid| received|); (already |amount |)paid; payments( received|); less deposit;"
    " less (payment|prepayment|paid); payment received; cash; card; change; cash given; tendered; cash tendered; paid by card;"
    " paid in cash; visa; mastercard; less advance; given",
    C.DISCOUNT: "discount; less discount; rebate; savings; you save; you saved; voucher",
    C.SHIPPING: "delivery; postage and packing; p p; shipping charge; delivery fee; standard delivery; shipping; postage; freight; delivery (charge|cost|fee); carriage; handling; shipping (cost|costs|and handling)",
    C.OPENING_BALANCE: "prev balance; balance at start; starting saldo; (opening|previous|old|starting|beginning) balance; balance (brought forward|b f); brought forward",
    C.CLOSING_BALANCE: "(closing|new|ending|final|current) balance; balance (carried forward|c f); carried forward; balance",
    C.SUPPLIER: "issuer name; sender name; sender company; sending company; hotel name; shop name; name of the shop; petrol station; issuing office; exporter; shipper; consignor; landlord; lessor; contractor; carrier; supplier( name|); vendor( name|); seller( name|); sold by; issued by; from; invoice from; biller; merchant( name|); "
    "supplied by; company; company name; payee; pay to; payable to; creditor; shop; store; remit to; service provider; provider;"
    " sender; bill from; billed by; invoicing party",
    C.CUSTOMER: "recipient company; addressed to; debtor name; payer name; to; ordered by; requested by; service for; service to; account of; for account of; sold for; billed customer; customer address; importer; received from; member; bill recipient; guest; patient; passenger; tenant; lessee; (bill|billed|invoice|invoiced|sold|ship|deliver|delivered|shipped) to; (customer|client|buyer|recipient|purchaser|payer)"
    "( name|); for; deliver to; delivery address; billing address; shipping address; invoice address; attention; attn; addressee;"
    " prepared for; consignee; invoice for; supplied to; debtor; account of",
    C.PERSON: "candidate name; applicant name; candidate full name; name of applicant; name of the applicant; name of the candidate; legal name; trading name; name; full name; applicant; candidate; contact; contact person; person; employee; your contact; served by; cashier;"
    " clerk; surname; first name; last name",
    C.ACCOUNT_HOLDER: "cardholder; card holder; card member; cardholder name; member; member name; primary account holder; account (holder|owner|name); holder; beneficiary; name of account holder",
    C.EMAIL: "e mail; email; mail; e mail address; email address; contact email",
    C.PHONE: "customer (service|services|care|support); (phone|telephone|tel|mobile|cell|cell phone)( number| no|); call; call us; hotline",
    C.IBAN: "iban; iban no; iban number; bank account",
    C.BIC: "bic; swift; bic swift; swift code; swift bic",
    C.SUBJECT: "subject; re; regarding; subject line; concerning",
    C.JOB_TITLE: "job title; position; role; profession; occupation; current position; title",
    C.ADDRESS: "address; postal address; street address; home address; residence",
    C.BANK: "bank; bank name; name of bank; issuing bank; banking institution",
    C.CURRENCY: "currency; curr; currency code",
    C.PAID_BY: "payment method; method of payment; paid by; paid with; payment type; means of payment; tender; payment mode",
    C.ITEM: "description; item; items; qty; quantity; unit price; price; price each; unit; rate; article; product; service; hours; amount;"
    " line total; pos; units; each; details; item no; sku; cost; work; work done; what; item description; goods description; pcs;"
    " debit; credit; booking text; valuta; particulars; money in; money out; withdrawals; deposits; paid out; paid in",
}
ROLES: dict[R, str] = {
    R.PAPER: "memo invoice inv bill receipt document doc voucher ticket slip",
    R.ORDER: "requisition order ord purchase po booking reservation",
    R.DELIVERY: "despatched delivery shipment shipping dispatch despatch shipped delivered supply dispatched sent",
    R.CONTRACT: "contract agreement policy",
    R.STATEMENT: "statement",
    R.LETTER: "reminder letter",
    R.CUSTOMER: "customer cust client buyer purchaser debtor recipient payer consignee addressee",
    R.SUPPLIER: "supplier vendor seller merchant biller payee creditor issuer",
    R.ACCOUNT: "account acct",
    R.BANK: "bank",
    R.TAX: "vat tax taxes gst hst",
    R.REGISTER: "registration reg company registered",
    R.NUMBER: "nbr number no nr num n ref reference id code",
    R.DATE: "dt date day dated",
    R.ISSUE: "issue issued issuing issuance billing invoicing created invoiced billed",
    R.DUE: "due payable maturity deadline",
    R.PAY: "renew terms transfer remit remittance wire pays pay payment paying settle",
    R.UNTIL: "no later by before until till latest",
    R.PAID: "made deposit advance prepayment received paid prepaid",
    R.COLLECT: "debit debited collect collected",
    R.NEXT: "next first upcoming",
    R.SUM: "sum total totals sum",
    R.AMOUNT: "amt amount price value charge charges cost",
    R.ALL: "grand overall final general whole entire full",
    R.GROSS: "gross",
    R.NET: "net subtotal taxable",
    R.WITH: "with incl including inclusive inc included",
    R.WITHOUT: "without excl excluding exclusive before ex exc excluded",
    R.BALANCE: "balance",
    R.OLD: "opening previous old starting beginning initial prior",
    R.NEW: "closing new ending final current end",
    R.REST: "outstanding remaining owing owed open unpaid",
    R.HOLDER: "holder owner",
    R.NAME: "name",
    R.CONTACT: "contact",
    R.MAIL: "email mail",
    R.PHONE: "phone telephone tel mobile cell cellphone",
    R.SUBJECT: "subject",
    R.ADDRESS: "address",
    R.BIRTH: "birth born birthday",
    R.PERIOD: "period",
    R.JOB: "job position role profession occupation title",
    R.DISCOUNT: "discount rebate",
    R.FREIGHT: "freight postage carriage shipping",
    R.BRING: "deliver delivering ship arrive arrives",
    R.DONE: "delivered shipped sent sold billed invoiced issued bill ship sell invoice",
    R.TO: "to",
    R.BY: "by from",
    R.KIND: "credit services part partial interim final deposit tax sales commercial service freight rent simplified original electronic"
    " primary main own",
    R.GLUE: "already less plus thereof of the this for your our an a to be is in on at and it all",
}
