"""Argentina, Chile, Colombia, Peru, Ecuador, Uruguay, Venezuela and others: identity and tax numbers."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rules.national.numbers import is_mixed, number

RULES = (
    number(
        "ar_cuit",
        "(?:20|23|24|25|26|27|30|33|34|50)-[0-9]{8}-[0-9]",
        "ar.cuit",
        ("cuit", "cuil"),
        entity=Entity.TAX_ID,
        is_distinctive=True,
        score=0.85,
    ),
    number("ar_cuit_bare", "(?:20|23|24|25|26|27|30|33|34|50)[0-9]{9}", "ar.cuit", ("cuit", "cuil"), entity=Entity.TAX_ID),
    number("ar_dni", "[0-9]{2}[.][0-9]{3}[.][0-9]{3}|[0-9]{8}", is_mixed, ("dni", "documento")),
    number("cl_rut", "[0-9]{1,2}[.][0-9]{3}[.][0-9]{3}-[0-9K]", "cl.rut", ("rut", "run"), is_distinctive=True, score=0.85),
    number("cl_rut_bare", "[0-9]{7,8}-?[0-9K]", "cl.rut", ("rut", "run", "cédula", "cedula")),
    number("co_nit", "[0-9]{3}[.]?[0-9]{3}[.]?[0-9]{3}-?[0-9]", "co.nit", ("nit", "rut", "dian"), entity=Entity.TAX_ID),
    number(
        "co_cedula",
        "[0-9]{1,3}[.]?[0-9]{3}[.]?[0-9]{3}(?:[.]?[0-9]{3})?",
        is_mixed,
        ("cédula de ciudadanía", "cedula de ciudadania", "cédula", "cedula", "c.c."),
    ),
    number("pe_ruc", "[12][0-9]{10}", "pe.ruc", ("ruc", "sunat"), entity=Entity.TAX_ID),
    number("ec_ci", "[0-2][0-9]{8}-?[0-9]", "ec.ci", ("cédula", "cedula", "c.i.")),
    number("uy_rut", "[0-9]{12}", "uy.rut", ("rut", "dgi"), entity=Entity.TAX_ID),
    number("ve_rif", "[VEJPG]-?[0-9]{8}-?[0-9]", "ve.rif", ("rif", "seniat"), entity=Entity.TAX_ID),
    number("do_cedula", "[0-9]{3}-?[0-9]{7}-?[0-9]", "do.cedula", ("cédula", "cedula")),
    number("cr_cpf", "[0-9]-?[0-9]{4}-?[0-9]{4}", "cr.cpf", ("cédula", "cedula", "costa rica")),
    number("gt_nit", "[0-9]{5,8}-?[0-9K]", "gt.nit", ("nit", "guatemala"), entity=Entity.TAX_ID),
    number("py_ruc", "[0-9]{5,8}-[0-9]", "py.ruc", ("ruc", "paraguay"), entity=Entity.TAX_ID),
    number("cu_ni", "[0-9]{11}", "cu.ni", ("carné de identidad", "carnet de identidad", "cuba")),
)
