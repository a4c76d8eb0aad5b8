import { Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '#access';
import type { ArrivedRequest } from './authentication.middleware.js';
import { SessionService } from './session.service.js';
import { SignInGuard } from './sign-in.guard.js';
import type { SignedIn } from './sign-in.strategy.js';

/** Ways in and out of a browser. Further ways in (single sign-on) are further strategies here. */
@Controller('auth')
export class SignInController {
  constructor(private readonly sessions: SessionService) {}

  /** `{ email, password }` as JSON; sets the session cookie. */
  @Post('sign-in')
  @HttpCode(204)
  @Public('signing in is how one stops being a stranger')
  @UseGuards(SignInGuard)
  async signIn(
    @Req() request: Request & { user: SignedIn },
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const { secret } = await this.sessions.signIn(request.user, request.headers['user-agent'] ?? '');
    this.sessions.setCookie(response, secret);
    response.setHeader('Cache-Control', 'no-store');
  }

  @Post('sign-out')
  @HttpCode(204)
  @Public('signing out must work with an expired session too')
  async signOut(@Req() request: ArrivedRequest, @Res({ passthrough: true }) response: Response): Promise<void> {
    if (request.viewer.signedIn && request.sessionId)
      await this.sessions.end(request.viewer.personId, request.sessionId);
    this.sessions.clearCookie(response);
  }
}
