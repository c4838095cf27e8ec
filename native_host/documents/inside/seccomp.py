"""The system calls that a reading process is left with, on Linux: memory, its own open descriptors, its end.

An allow list: everything else answers EPERM, so that a library which would like to open a file hears no and goes on. No
file can be opened, no socket made, no process started or looked into, no memory made executable.
"""

from __future__ import annotations

import ctypes
import platform
import struct
import sys

_NO_NEW_PRIVS, _GET_SECCOMP, _SET_SECCOMP, _MODE_FILTER = 38, 21, 22, 2  # linux/prctl.h, linux/seccomp.h
_ALLOW, _ERRNO, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_EPERM = 1
_LOAD, _EQUAL, _BITS, _RETURN = 0x20, 0x15, 0x45, 0x06  # BPF_LD|W|ABS, BPF_JMP|JEQ|K, BPF_JMP|JSET|K, BPF_RET|K
_NUMBER_AT, _ARCHITECTURE_AT, _THIRD_ARGUMENT_AT = 0, 4, 32  # struct seccomp_data
_PROT_EXEC = 4

# machine -> (AUDIT_ARCH, calls, the two that may not ask for executable memory)
_CALLS: dict[str, tuple[int, tuple[int, ...], tuple[int, int]]] = {
    "x86_64": (
        0xC000003E,
        (
            *(0, 1, 3, 5, 8, 17, 19, 20),  # read write close fstat lseek pread64 readv writev
            *(11, 12, 25, 28),  # munmap brk mremap madvise
            *(13, 14, 15, 131, 38),  # rt_sigaction rt_sigprocmask rt_sigreturn sigaltstack setitimer
            *(
                24,
                35,
                39,
                96,
                98,
                99,
                186,
                202,
                228,
                230,
            ),  # sched_yield nanosleep getpid times rusage sysinfo gettid futex clock
            *(60, 231, 219, 318, 324, 334),  # exit exit_group restart_syscall getrandom membarrier rseq
        ),
        (9, 10),  # mmap mprotect
    ),
    "aarch64": (
        0xC00000B7,
        (
            *(63, 64, 57, 80, 62, 67, 65, 66),
            *(215, 214, 216, 233),
            *(134, 135, 139, 132, 103),
            *(124, 101, 172, 169, 165, 179, 178, 98, 113, 115),
            *(93, 94, 128, 278, 283, 293),
        ),
        (222, 226),
    ),
}


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def is_known_machine() -> bool:
    return sys.platform == "linux" and platform.machine() in _CALLS


def is_available() -> bool:
    """The kernel has the filter, and this machine's calls are known."""
    return is_known_machine() and ctypes.CDLL(None).prctl(_GET_SECCOMP, 0, 0, 0, 0) >= 0


def close_in() -> bool:
    """From here on this process can only compute. False: this system has no such filter, or not for this machine."""
    if not is_known_machine():
        return False
    program = _filter(*_CALLS[platform.machine()])
    code = ctypes.create_string_buffer(program, len(program))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    given = _Program(len(program) // 8, ctypes.cast(code, ctypes.c_void_p))
    return bool(libc.prctl(_SET_SECCOMP, _MODE_FILTER, ctypes.byref(given), 0, 0) == 0)


def _filter(architecture: int, calls: tuple[int, ...], memory: tuple[int, int]) -> bytes:
    lines = [
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _KILL),  # another calling convention of the same machine: its numbers mean other calls
        (_LOAD, 0, 0, _NUMBER_AT),
    ]
    for number in calls:
        lines += [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, _ALLOW)]
    for number in memory:
        lines += [
            (_EQUAL, 0, 4, number),
            (_LOAD, 0, 0, _THIRD_ARGUMENT_AT),
            (_BITS, 0, 1, _PROT_EXEC),
            (_RETURN, 0, 0, _ERRNO | _EPERM),
            (_RETURN, 0, 0, _ALLOW),
        ]
    lines.append((_RETURN, 0, 0, _ERRNO | _EPERM))
    return b"".join(struct.pack("=HBBI", *line) for line in lines)
