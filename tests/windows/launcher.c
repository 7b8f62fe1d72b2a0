// SPDX-License-Identifier: EUPL-1.2
// python.exe: hands its arguments to the interpreter's library, which lies beside it.
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

int wmain(int count, wchar_t **words)
{
    HMODULE library = LoadLibraryW(L"python311.dll");
    int (*run)(int, wchar_t **) = library ? (int (*)(int, wchar_t **))(void *)GetProcAddress(library, "Py_Main") : NULL;
    if (!run) {
        fprintf(stderr, "no interpreter: Windows error %lu\n", GetLastError());
        return 103;
    }
    return run(count, words);
}
